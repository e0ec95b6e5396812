// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `terminal.configurations`, as its functions make them.

#[cfg(feature = "terminal")]
pub(super) mod create;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalConfigurations")]
#[doc(alias = "postterminalconfigurations")]
pub use self::create::Create;
#[cfg(feature = "terminal")]
pub(super) mod delete;
#[cfg(feature = "terminal")]
#[doc(alias = "DeleteTerminalConfigurationsConfiguration")]
#[doc(alias = "deleteterminalconfigurationsconfiguration")]
pub use self::delete::Delete;
#[cfg(feature = "terminal")]
pub(super) mod list;
#[cfg(feature = "terminal")]
#[doc(alias = "GetTerminalConfigurations")]
#[doc(alias = "getterminalconfigurations")]
pub use self::list::List;
#[cfg(feature = "terminal")]
pub(super) mod retrieve;
#[cfg(feature = "terminal")]
#[doc(alias = "GetTerminalConfigurationsConfiguration")]
#[doc(alias = "getterminalconfigurationsconfiguration")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "terminal")]
pub(super) mod update;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalConfigurationsConfiguration")]
#[doc(alias = "postterminalconfigurationsconfiguration")]
pub use self::update::Update;
