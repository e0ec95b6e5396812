// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt::record::AnyType;

/// Every type of the contract: what comes back, nested parameters, and requests, by module and name.
pub static TYPES: &[AnyType] = &[
    #[cfg(feature = "files")]
    AnyType::of::<crate::files::Create>("files::Create"),
    #[cfg(feature = "files")]
    AnyType::of::<crate::files::params::Link>("files::params::Link"),
    #[cfg(feature = "files")]
    AnyType::of::<crate::files::params::Purpose>("files::params::Purpose"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::widgets::Create>("v2::core::widgets::Create"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::widgets::params::Amount>("v2::core::widgets::params::Amount"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::widgets::params::Include>("v2::core::widgets::params::Include"),
    #[cfg(feature = "widgets")]
    AnyType::of::<crate::widgets::Create>("widgets::Create"),
    #[cfg(feature = "widgets")]
    AnyType::of::<crate::widgets::Delete>("widgets::Delete"),
    #[cfg(feature = "widgets")]
    AnyType::of::<crate::widgets::DeletedWidget>("widgets::DeletedWidget"),
    #[cfg(feature = "widgets")]
    AnyType::of::<crate::widgets::List>("widgets::List"),
    #[cfg(feature = "widgets")]
    AnyType::of::<crate::widgets::Retrieve>("widgets::Retrieve"),
    AnyType::of::<crate::widgets::Widget>("widgets::Widget"),
    AnyType::of::<crate::widgets::WidgetType>("widgets::WidgetType"),
    #[cfg(feature = "widgets")]
    AnyType::of::<crate::widgets::params::Address>("widgets::params::Address"),
    #[cfg(feature = "widgets")]
    AnyType::of::<crate::widgets::params::Color>("widgets::params::Color"),
    #[cfg(feature = "widgets")]
    AnyType::of::<crate::widgets::params::CreatedFilter>("widgets::params::CreatedFilter"),
    #[cfg(feature = "widgets")]
    AnyType::of::<crate::widgets::params::CreatedRange>("widgets::params::CreatedRange"),
    #[cfg(feature = "widgets")]
    AnyType::of::<crate::widgets::params::Discount>("widgets::params::Discount"),
    #[cfg(feature = "widgets")]
    AnyType::of::<crate::widgets::params::Filter>("widgets::params::Filter"),
    #[cfg(feature = "widgets")]
    AnyType::of::<crate::widgets::params::Item>("widgets::params::Item"),
    #[cfg(feature = "widgets")]
    AnyType::of::<crate::widgets::params::Kind>("widgets::params::Kind"),
    #[cfg(feature = "widgets")]
    AnyType::of::<crate::widgets::params::Notify>("widgets::params::Notify"),
    #[cfg(feature = "widgets")]
    AnyType::of::<crate::widgets::params::Owner>("widgets::params::Owner"),
    #[cfg(feature = "widgets")]
    AnyType::of::<crate::widgets::params::Price>("widgets::params::Price"),
    #[cfg(feature = "widgets")]
    AnyType::of::<crate::widgets::params::Reason>("widgets::params::Reason"),
    #[cfg(feature = "widgets")]
    AnyType::of::<crate::widgets::params::Shipping>("widgets::params::Shipping"),
    #[cfg(feature = "widgets")]
    AnyType::of::<crate::widgets::parts::Attach>("widgets::parts::Attach"),
    #[cfg(feature = "widgets")]
    AnyType::of::<crate::widgets::pdf::Retrieve>("widgets::pdf::Retrieve"),
];
