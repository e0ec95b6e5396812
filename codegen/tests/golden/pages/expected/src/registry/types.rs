// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt::record::AnyType;

/// Every type of the contract: what comes back, nested parameters, and requests, by module and name.
pub static TYPES: &[AnyType] = &[
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::Event>("v2::core::Event"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::events::List>("v2::core::events::List"),
    #[cfg(feature = "widgets")]
    AnyType::of::<crate::widgets::DeletedWidget>("widgets::DeletedWidget"),
    #[cfg(feature = "widgets")]
    AnyType::of::<crate::widgets::List>("widgets::List"),
    #[cfg(feature = "widgets")]
    AnyType::of::<crate::widgets::Part>("widgets::Part"),
    #[cfg(feature = "widgets")]
    AnyType::of::<crate::widgets::Retrieve>("widgets::Retrieve"),
    #[cfg(feature = "widgets")]
    AnyType::of::<crate::widgets::Search>("widgets::Search"),
    #[cfg(feature = "widgets")]
    AnyType::of::<crate::widgets::Widget>("widgets::Widget"),
    #[cfg(feature = "widgets")]
    AnyType::of::<crate::widgets::WidgetOrDeleted>("widgets::WidgetOrDeleted"),
    #[cfg(feature = "widgets")]
    AnyType::of::<crate::widgets::WidgetRevision>("widgets::WidgetRevision"),
    #[cfg(feature = "widgets")]
    AnyType::of::<crate::widgets::events::List>("widgets::events::List"),
];
