"""What is written for users, and the script that takes its pictures."""
