// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt::record::AnyType;

/// Every type of the contract: what comes back, nested parameters, and requests, by module and name.
pub static TYPES: &[AnyType] = &[
    AnyType::of::<crate::nodes::Even>("nodes::Even"),
    AnyType::of::<crate::nodes::Leaf>("nodes::Leaf"),
    AnyType::of::<crate::nodes::Node>("nodes::Node"),
    AnyType::of::<crate::nodes::NodeChoice>("nodes::NodeChoice"),
    AnyType::of::<crate::nodes::Odd>("nodes::Odd"),
    AnyType::of::<crate::nodes::Retrieve>("nodes::Retrieve"),
];
