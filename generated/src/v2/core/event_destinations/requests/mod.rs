// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "v2_core")]
mod create;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreEventDestinations")]
#[doc(alias = "postv2coreeventdestinations")]
pub use self::create::*;
#[cfg(feature = "v2_core")]
mod delete;
#[cfg(feature = "v2_core")]
#[doc(alias = "DeleteV2CoreEventDestinationsId")]
#[doc(alias = "deletev2coreeventdestinationsid")]
pub use self::delete::*;
#[cfg(feature = "v2_core")]
mod disable;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreEventDestinationsIdDisable")]
#[doc(alias = "postv2coreeventdestinationsiddisable")]
pub use self::disable::*;
#[cfg(feature = "v2_core")]
mod enable;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreEventDestinationsIdEnable")]
#[doc(alias = "postv2coreeventdestinationsidenable")]
pub use self::enable::*;
#[cfg(feature = "v2_core")]
mod list;
#[cfg(feature = "v2_core")]
#[doc(alias = "GetV2CoreEventDestinations")]
#[doc(alias = "getv2coreeventdestinations")]
pub use self::list::*;
#[cfg(feature = "v2_core")]
mod ping;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreEventDestinationsIdPing")]
#[doc(alias = "postv2coreeventdestinationsidping")]
pub use self::ping::*;
#[cfg(feature = "v2_core")]
mod retrieve;
#[cfg(feature = "v2_core")]
#[doc(alias = "GetV2CoreEventDestinationsId")]
#[doc(alias = "getv2coreeventdestinationsid")]
pub use self::retrieve::*;
#[cfg(feature = "v2_core")]
mod update;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreEventDestinationsId")]
#[doc(alias = "postv2coreeventdestinationsid")]
pub use self::update::*;
