//! Public names.

pub mod inflect;
pub mod operations;
pub mod reserved;
pub mod variants;
pub mod words;
