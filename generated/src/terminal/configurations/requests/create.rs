// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a Configuration.
///
/// `POST /v1/terminal/configurations`
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalConfigurations")]
#[doc(alias = "postterminalconfigurations")]
pub fn create() -> Create {
    Default::default()
}
/// The request of [`terminal.configurations.create`](create()).
///
/// `POST /v1/terminal/configurations` (`PostTerminalConfigurations`).
#[doc(alias = "PostTerminalConfigurations")]
#[doc(alias = "postterminalconfigurations")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    bbpos_wisepad3: Option<Box<crate::terminal::configurations::params::ReaderModel>>,
    bbpos_wisepos_e: Option<Box<crate::terminal::configurations::params::ReaderModel>>,
    cellular: rt::Clearable<Box<crate::terminal::configurations::params::Cellular>>,
    expand: Option<Vec<String>>,
    name: Option<String>,
    offline: rt::Clearable<Box<crate::terminal::configurations::params::Offline>>,
    reboot_window: Option<Box<crate::terminal::configurations::params::RebootWindow>>,
    stripe_s700: Option<Box<crate::terminal::configurations::params::ReaderModel>>,
    stripe_s710: Option<Box<crate::terminal::configurations::params::ReaderModel>>,
    tipping: rt::Clearable<Box<crate::terminal::configurations::params::Tipping>>,
    verifone_m425: Option<Box<crate::terminal::configurations::params::ReaderModel>>,
    verifone_p400: Option<Box<crate::terminal::configurations::params::ReaderModel>>,
    verifone_p630: Option<Box<crate::terminal::configurations::params::ReaderModel>>,
    verifone_ux700: Option<Box<crate::terminal::configurations::params::ReaderModel>>,
    verifone_v660p: Option<Box<crate::terminal::configurations::params::ReaderModel>>,
    wifi: rt::Clearable<Box<crate::terminal::configurations::params::Wifi>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Bbpos wisepad3.
    pub fn bbpos_wisepad3(
        mut self,
        value: crate::terminal::configurations::params::ReaderModel,
    ) -> Self {
        self.bbpos_wisepad3 = Some(Box::new(value));
        self
    }
    /// Bbpos wisepos e.
    pub fn bbpos_wisepos_e(
        mut self,
        value: crate::terminal::configurations::params::ReaderModel,
    ) -> Self {
        self.bbpos_wisepos_e = Some(Box::new(value));
        self
    }
    /// Cellular.
    pub fn cellular(
        mut self,
        value: crate::terminal::configurations::params::Cellular,
    ) -> Self {
        self.cellular = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `cellular`.
    pub fn clear_cellular(mut self) -> Self {
        self.cellular = rt::Clearable::Clear;
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Name. At most 100 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Offline.
    pub fn offline(
        mut self,
        value: crate::terminal::configurations::params::Offline,
    ) -> Self {
        self.offline = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `offline`.
    pub fn clear_offline(mut self) -> Self {
        self.offline = rt::Clearable::Clear;
        self
    }
    /// Reboot window.
    pub fn reboot_window(
        mut self,
        value: crate::terminal::configurations::params::RebootWindow,
    ) -> Self {
        self.reboot_window = Some(Box::new(value));
        self
    }
    /// Stripe s700.
    pub fn stripe_s700(
        mut self,
        value: crate::terminal::configurations::params::ReaderModel,
    ) -> Self {
        self.stripe_s700 = Some(Box::new(value));
        self
    }
    /// Stripe s710.
    pub fn stripe_s710(
        mut self,
        value: crate::terminal::configurations::params::ReaderModel,
    ) -> Self {
        self.stripe_s710 = Some(Box::new(value));
        self
    }
    /// Tipping.
    pub fn tipping(
        mut self,
        value: crate::terminal::configurations::params::Tipping,
    ) -> Self {
        self.tipping = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `tipping`.
    pub fn clear_tipping(mut self) -> Self {
        self.tipping = rt::Clearable::Clear;
        self
    }
    /// Verifone m425.
    pub fn verifone_m425(
        mut self,
        value: crate::terminal::configurations::params::ReaderModel,
    ) -> Self {
        self.verifone_m425 = Some(Box::new(value));
        self
    }
    /// Verifone p400.
    pub fn verifone_p400(
        mut self,
        value: crate::terminal::configurations::params::ReaderModel,
    ) -> Self {
        self.verifone_p400 = Some(Box::new(value));
        self
    }
    /// Verifone p630.
    pub fn verifone_p630(
        mut self,
        value: crate::terminal::configurations::params::ReaderModel,
    ) -> Self {
        self.verifone_p630 = Some(Box::new(value));
        self
    }
    /// Verifone ux700.
    pub fn verifone_ux700(
        mut self,
        value: crate::terminal::configurations::params::ReaderModel,
    ) -> Self {
        self.verifone_ux700 = Some(Box::new(value));
        self
    }
    /// Verifone v660p.
    pub fn verifone_v660p(
        mut self,
        value: crate::terminal::configurations::params::ReaderModel,
    ) -> Self {
        self.verifone_v660p = Some(Box::new(value));
        self
    }
    /// Wifi.
    pub fn wifi(mut self, value: crate::terminal::configurations::params::Wifi) -> Self {
        self.wifi = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `wifi`.
    pub fn clear_wifi(mut self) -> Self {
        self.wifi = rt::Clearable::Clear;
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::terminal::Configuration>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => bbpos_wisepad3 "bbpos_wisepad3";
    1 => bbpos_wisepos_e "bbpos_wisepos_e";
    2 => cellular "cellular";
    3 => expand "expand";
    4 => name "name";
    5 => offline "offline";
    6 => reboot_window "reboot_window";
    7 => stripe_s700 "stripe_s700";
    8 => stripe_s710 "stripe_s710";
    9 => tipping "tipping";
    10 => verifone_m425 "verifone_m425";
    11 => verifone_p400 "verifone_p400";
    12 => verifone_p630 "verifone_p630";
    13 => verifone_ux700 "verifone_ux700";
    14 => verifone_v660p "verifone_v660p";
    15 => wifi "wifi";
}
rt::request! {
    Create -> crate::terminal::Configuration;
    "PostTerminalConfigurations" Post "/v1/terminal/configurations" Form;
}
