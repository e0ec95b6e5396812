// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "disputes")]
mod all;
#[cfg(feature = "disputes")]
pub use self::all::*;
#[doc(inline)]
pub use crate::disputes::MerchandiseOrServices;
#[doc(inline)]
pub use crate::params::RangeQuery;
#[doc(inline)]
pub use crate::params::TimeFilter;
