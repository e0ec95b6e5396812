// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt::record::AnyType;

/// Every type of the contract: what comes back, nested parameters, and requests, by module and name.
pub static TYPES: &[AnyType] = &[
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::Charge>("charges::Charge"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::Retrieve>("charges::Retrieve"),
    #[cfg(any(feature = "events", feature = "webhook"))]
    AnyType::of::<crate::events::Event>("events::Event"),
    #[cfg(any(feature = "events", feature = "webhook"))]
    AnyType::of::<crate::events::EventObject>("events::EventObject"),
    #[cfg(any(feature = "events", feature = "webhook"))]
    AnyType::of::<crate::events::EventType>("events::EventType"),
    #[cfg(any(feature = "events", feature = "webhook"))]
    AnyType::of::<crate::events::NotificationEventData>("events::NotificationEventData"),
    #[cfg(feature = "events")]
    AnyType::of::<crate::events::Retrieve>("events::Retrieve"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::Dispute>("issuing::Dispute"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::disputes::Retrieve>("issuing::disputes::Retrieve"),
    #[cfg(any(feature = "v2_core", feature = "webhook"))]
    AnyType::of::<crate::v2::core::Event>("v2::core::Event"),
    #[cfg(feature = "webhook")]
    AnyType::of::<crate::v2::core::EventNotification>("v2::core::EventNotification"),
    #[cfg(any(feature = "v2_core", feature = "webhook"))]
    AnyType::of::<crate::v2::core::EventRelatedObject>("v2::core::EventRelatedObject"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::events::Retrieve>("v2::core::events::Retrieve"),
    #[cfg(feature = "webhook_endpoints")]
    AnyType::of::<crate::webhook_endpoints::Create>("webhook_endpoints::Create"),
    #[cfg(feature = "webhook_endpoints")]
    AnyType::of::<crate::webhook_endpoints::WebhookEndpoint>("webhook_endpoints::WebhookEndpoint"),
    #[cfg(feature = "webhook_endpoints")]
    AnyType::of::<crate::webhook_endpoints::params::EnabledEvent>("webhook_endpoints::params::EnabledEvent"),
];
