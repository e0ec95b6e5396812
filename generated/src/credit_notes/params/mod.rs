// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "credit_notes")]
mod all;
#[cfg(feature = "credit_notes")]
pub use self::all::*;
#[doc(inline)]
pub use crate::credit_notes::CreditNoteReason;
#[doc(inline)]
pub use crate::credit_notes::LineType;
#[doc(inline)]
pub use crate::params::RangeQuery;
#[doc(inline)]
pub use crate::credit_notes::RefundType;
#[doc(inline)]
pub use crate::params::TimeFilter;
