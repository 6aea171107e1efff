"""How objects, lists, pages and operations look when you print them or show them in a notebook."""
