// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt::record::AnyType;

/// Every type of the contract: what comes back, nested parameters, and requests, by module and name.
pub static TYPES: &[AnyType] = &[
    AnyType::of::<crate::widgets::Retrieve>("widgets::Retrieve"),
    AnyType::of::<crate::widgets::Widget>("widgets::Widget"),
];
