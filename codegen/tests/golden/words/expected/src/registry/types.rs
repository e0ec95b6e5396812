// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt::record::AnyType;

/// Every type of the contract: what comes back, nested parameters, and requests, by module and name.
pub static TYPES: &[AnyType] = &[
    AnyType::of::<crate::widgets::Color>("widgets::Color"),
    AnyType::of::<crate::widgets::Create>("widgets::Create"),
    AnyType::of::<crate::widgets::List>("widgets::List"),
    AnyType::of::<crate::widgets::Paint>("widgets::Paint"),
    AnyType::of::<crate::widgets::Retrieve>("widgets::Retrieve"),
    AnyType::of::<crate::widgets::Widget>("widgets::Widget"),
    AnyType::of::<crate::widgets::WidgetTrim>("widgets::WidgetTrim"),
    AnyType::of::<crate::widgets::params::Finish>("widgets::params::Finish"),
    AnyType::of::<crate::widgets::params::Grip>("widgets::params::Grip"),
    AnyType::of::<crate::widgets::params::Paint>("widgets::params::Paint"),
    AnyType::of::<crate::widgets::params::Polish>("widgets::params::Polish"),
];
