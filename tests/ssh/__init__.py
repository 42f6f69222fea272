"""Tests through a real SSH server and real terminals."""
