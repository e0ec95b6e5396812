// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

mod retrieve;
#[doc(alias = "GetNodesNode")]
#[doc(alias = "getnodesnode")]
pub use self::retrieve::*;
