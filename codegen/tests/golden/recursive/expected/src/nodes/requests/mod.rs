// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `nodes`, as its functions make them.

pub(super) mod retrieve;
#[doc(alias = "GetNodesNode")]
#[doc(alias = "getnodesnode")]
pub use self::retrieve::Retrieve;
