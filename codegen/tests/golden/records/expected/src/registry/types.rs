// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt::record::AnyType;

/// Every type of the contract: what comes back, nested parameters, and requests, by module and name.
pub static TYPES: &[AnyType] = &[
    AnyType::of::<crate::widgets::Finish>("widgets::Finish"),
    AnyType::of::<crate::widgets::Maker>("widgets::Maker"),
    AnyType::of::<crate::widgets::Retrieve>("widgets::Retrieve"),
    AnyType::of::<crate::widgets::Widget>("widgets::Widget"),
    AnyType::of::<crate::widgets::WidgetColor>("widgets::WidgetColor"),
    AnyType::of::<crate::widgets::WidgetColorBefore>("widgets::WidgetColorBefore"),
    AnyType::of::<crate::widgets::WidgetShape>("widgets::WidgetShape"),
    AnyType::of::<crate::widgets::WidgetVersion>("widgets::WidgetVersion"),
];
