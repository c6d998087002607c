"""The two views of the dialog that turns addresses into points: what is sent, and what came back."""
