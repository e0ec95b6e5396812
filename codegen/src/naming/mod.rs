//! Public names.
