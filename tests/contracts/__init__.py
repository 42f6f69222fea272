"""Tests of the rules the source itself keeps."""
