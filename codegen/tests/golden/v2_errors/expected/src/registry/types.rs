// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt::record::AnyType;

/// Every type of the contract: what comes back, nested parameters, and requests, by module and name.
pub static TYPES: &[AnyType] = &[
    #[cfg(feature = "errors")]
    AnyType::of::<crate::types::Error>("types::Error"),
    #[cfg(feature = "errors")]
    AnyType::of::<crate::types::ErrorCode>("types::ErrorCode"),
    #[cfg(feature = "errors")]
    AnyType::of::<crate::types::ErrorError>("types::ErrorError"),
    #[cfg(feature = "errors")]
    AnyType::of::<crate::types::ErrorField>("types::ErrorField"),
    #[cfg(feature = "errors")]
    AnyType::of::<crate::types::ErrorReason>("types::ErrorReason"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::Vault>("v2::core::Vault"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::vaults::Create>("v2::core::vaults::Create"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::vaults::Retrieve>("v2::core::vaults::Retrieve"),
];
