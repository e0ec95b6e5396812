// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt::record::AnyType;

/// Every type of the contract: what comes back, nested parameters, and requests, by module and name.
pub static TYPES: &[AnyType] = &[
    AnyType::of::<crate::widgets::Create>("widgets::Create"),
    AnyType::of::<crate::widgets::Maker>("widgets::Maker"),
    AnyType::of::<crate::widgets::Retrieve>("widgets::Retrieve"),
    AnyType::of::<crate::widgets::Widget>("widgets::Widget"),
    AnyType::of::<crate::widgets::WidgetState>("widgets::WidgetState"),
    AnyType::of::<crate::widgets::params::BoxType>("widgets::params::BoxType"),
    AnyType::of::<crate::widgets::params::Label>("widgets::params::Label"),
    AnyType::of::<crate::widgets::params::Wrap>("widgets::params::Wrap"),
];
