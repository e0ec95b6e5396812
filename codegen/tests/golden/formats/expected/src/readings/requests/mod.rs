// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `readings`, as its functions make them.

pub(super) mod retrieve;
#[doc(alias = "GetReadingsReading")]
#[doc(alias = "getreadingsreading")]
pub use self::retrieve::Retrieve;
pub(super) mod update;
#[doc(alias = "PostReadingsReading")]
#[doc(alias = "postreadingsreading")]
pub use self::update::Update;
