// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[doc(inline)]
pub use crate::credit_notes::CreditNoteReason;
#[doc(inline)]
pub use crate::credit_notes::params::EmailType;
#[doc(inline)]
pub use crate::credit_notes::params::Line;
#[doc(inline)]
pub use crate::credit_notes::LineType;
#[doc(inline)]
pub use crate::credit_notes::params::PaymentRecordRefund;
#[doc(inline)]
pub use crate::credit_notes::params::Refund;
#[doc(inline)]
pub use crate::credit_notes::RefundType;
#[doc(inline)]
pub use crate::credit_notes::params::ShippingCost;
#[doc(inline)]
pub use crate::credit_notes::params::TaxAmount;
