//! The fields of the data as types with serde's derives: what a program has that writes its own.
#![allow(missing_docs)]
pub mod checkout;
pub mod event;
pub mod invoice;
