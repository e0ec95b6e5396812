// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "billing_portal")]
mod all;
#[cfg(feature = "billing_portal")]
pub use self::all::*;
#[doc(inline)]
pub use crate::billing_portal::AllowedUpdate;
#[doc(inline)]
pub use crate::billing_portal::BillingCycleAnchor;
#[doc(inline)]
pub use crate::billing_portal::CancellationReasonOption;
#[doc(inline)]
pub use crate::billing_portal::ConditionType;
#[doc(inline)]
pub use crate::billing_portal::DefaultAllowedUpdate;
#[doc(inline)]
pub use crate::billing_portal::ProrationBehavior;
#[doc(inline)]
pub use crate::billing_portal::SubscriptionCancelMode;
#[doc(inline)]
pub use crate::billing_portal::TrialUpdateBehavior;
