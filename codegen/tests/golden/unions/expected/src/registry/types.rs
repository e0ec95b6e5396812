// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt::record::AnyType;

/// Every type of the contract: what comes back, nested parameters, and requests, by module and name.
pub static TYPES: &[AnyType] = &[
    AnyType::of::<crate::accounts::Account>("accounts::Account"),
    AnyType::of::<crate::accounts::AccountAnyOfKinds>("accounts::AccountAnyOfKinds"),
    AnyType::of::<crate::accounts::AccountDetails>("accounts::AccountDetails"),
    AnyType::of::<crate::accounts::AccountExternal>("accounts::AccountExternal"),
    AnyType::of::<crate::accounts::AccountOrDeleted>("accounts::AccountOrDeleted"),
    AnyType::of::<crate::accounts::BankAccount>("accounts::BankAccount"),
    AnyType::of::<crate::accounts::BankDetails>("accounts::BankDetails"),
    AnyType::of::<crate::accounts::Card>("accounts::Card"),
    AnyType::of::<crate::accounts::CardDetails>("accounts::CardDetails"),
    AnyType::of::<crate::accounts::DeletedAccount>("accounts::DeletedAccount"),
    AnyType::of::<crate::accounts::DeletedCard>("accounts::DeletedCard"),
    AnyType::of::<crate::accounts::Retrieve>("accounts::Retrieve"),
    AnyType::of::<crate::accounts::Source>("accounts::Source"),
    AnyType::of::<crate::accounts::Update>("accounts::Update"),
    AnyType::of::<crate::accounts::params::Address>("accounts::params::Address"),
    AnyType::of::<crate::accounts::params::Alternative>("accounts::params::Alternative"),
    AnyType::of::<crate::accounts::params::BillingCycleAnchor>("accounts::params::BillingCycleAnchor"),
    AnyType::of::<crate::accounts::params::CreatedFilter>("accounts::params::CreatedFilter"),
    AnyType::of::<crate::accounts::params::CreatedRange>("accounts::params::CreatedRange"),
    AnyType::of::<crate::accounts::params::Limit>("accounts::params::Limit"),
    AnyType::of::<crate::accounts::params::Method>("accounts::params::Method"),
    AnyType::of::<crate::accounts::params::MethodDetails>("accounts::params::MethodDetails"),
    AnyType::of::<crate::accounts::params::TrialEnd>("accounts::params::TrialEnd"),
];
