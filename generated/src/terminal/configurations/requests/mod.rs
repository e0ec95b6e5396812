// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "terminal")]
mod create;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalConfigurations")]
#[doc(alias = "postterminalconfigurations")]
pub use self::create::*;
#[cfg(feature = "terminal")]
mod delete;
#[cfg(feature = "terminal")]
#[doc(alias = "DeleteTerminalConfigurationsConfiguration")]
#[doc(alias = "deleteterminalconfigurationsconfiguration")]
pub use self::delete::*;
#[cfg(feature = "terminal")]
mod list;
#[cfg(feature = "terminal")]
#[doc(alias = "GetTerminalConfigurations")]
#[doc(alias = "getterminalconfigurations")]
pub use self::list::*;
#[cfg(feature = "terminal")]
mod retrieve;
#[cfg(feature = "terminal")]
#[doc(alias = "GetTerminalConfigurationsConfiguration")]
#[doc(alias = "getterminalconfigurationsconfiguration")]
pub use self::retrieve::*;
#[cfg(feature = "terminal")]
mod update;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalConfigurationsConfiguration")]
#[doc(alias = "postterminalconfigurationsconfiguration")]
pub use self::update::*;
