// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a Configuration.
///
/// `POST /v1/terminal/configurations/{configuration}`
///
/// - `configuration`, in the path: Configuration. At most 5000 characters.
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalConfigurationsConfiguration")]
#[doc(alias = "postterminalconfigurationsconfiguration")]
pub fn update(
    configuration: impl Into<rt::Id<crate::billing_portal::Configuration>>,
) -> Update {
    Update {
        configuration: configuration.into(),
        ..Default::default()
    }
}
/// The request of [`terminal.configurations.update`](update()).
///
/// `POST /v1/terminal/configurations/{configuration}` (`PostTerminalConfigurationsConfiguration`).
#[doc(alias = "PostTerminalConfigurationsConfiguration")]
#[doc(alias = "postterminalconfigurationsconfiguration")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    configuration: rt::Id<crate::billing_portal::Configuration>,
    bbpos_wisepad3: rt::Clearable<
        Box<crate::terminal::configurations::params::ReaderModel>,
    >,
    bbpos_wisepos_e: rt::Clearable<
        Box<crate::terminal::configurations::params::ReaderModel>,
    >,
    cellular: rt::Clearable<Box<crate::terminal::configurations::params::Cellular>>,
    expand: Option<Vec<String>>,
    name: Option<String>,
    offline: rt::Clearable<Box<crate::terminal::configurations::params::Offline>>,
    reboot_window: rt::Clearable<
        Box<crate::terminal::configurations::params::RebootWindow>,
    >,
    stripe_s700: rt::Clearable<
        Box<crate::terminal::configurations::params::ReaderModel>,
    >,
    stripe_s710: rt::Clearable<
        Box<crate::terminal::configurations::params::ReaderModel>,
    >,
    tipping: rt::Clearable<Box<crate::terminal::configurations::params::Tipping>>,
    verifone_m425: rt::Clearable<
        Box<crate::terminal::configurations::params::ReaderModel>,
    >,
    verifone_p400: rt::Clearable<
        Box<crate::terminal::configurations::params::ReaderModel>,
    >,
    verifone_p630: rt::Clearable<
        Box<crate::terminal::configurations::params::ReaderModel>,
    >,
    verifone_ux700: rt::Clearable<
        Box<crate::terminal::configurations::params::ReaderModel>,
    >,
    verifone_v660p: rt::Clearable<
        Box<crate::terminal::configurations::params::ReaderModel>,
    >,
    wifi: rt::Clearable<Box<crate::terminal::configurations::params::Wifi>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Bbpos wisepad3.
    pub fn bbpos_wisepad3(
        mut self,
        value: crate::terminal::configurations::params::ReaderModel,
    ) -> Self {
        self.bbpos_wisepad3 = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `bbpos_wisepad3`.
    pub fn clear_bbpos_wisepad3(mut self) -> Self {
        self.bbpos_wisepad3 = rt::Clearable::Clear;
        self
    }
    /// Bbpos wisepos e.
    pub fn bbpos_wisepos_e(
        mut self,
        value: crate::terminal::configurations::params::ReaderModel,
    ) -> Self {
        self.bbpos_wisepos_e = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `bbpos_wisepos_e`.
    pub fn clear_bbpos_wisepos_e(mut self) -> Self {
        self.bbpos_wisepos_e = rt::Clearable::Clear;
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
        self.reboot_window = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `reboot_window`.
    pub fn clear_reboot_window(mut self) -> Self {
        self.reboot_window = rt::Clearable::Clear;
        self
    }
    /// Stripe s700.
    pub fn stripe_s700(
        mut self,
        value: crate::terminal::configurations::params::ReaderModel,
    ) -> Self {
        self.stripe_s700 = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `stripe_s700`.
    pub fn clear_stripe_s700(mut self) -> Self {
        self.stripe_s700 = rt::Clearable::Clear;
        self
    }
    /// Stripe s710.
    pub fn stripe_s710(
        mut self,
        value: crate::terminal::configurations::params::ReaderModel,
    ) -> Self {
        self.stripe_s710 = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `stripe_s710`.
    pub fn clear_stripe_s710(mut self) -> Self {
        self.stripe_s710 = rt::Clearable::Clear;
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
        self.verifone_m425 = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `verifone_m425`.
    pub fn clear_verifone_m425(mut self) -> Self {
        self.verifone_m425 = rt::Clearable::Clear;
        self
    }
    /// Verifone p400.
    pub fn verifone_p400(
        mut self,
        value: crate::terminal::configurations::params::ReaderModel,
    ) -> Self {
        self.verifone_p400 = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `verifone_p400`.
    pub fn clear_verifone_p400(mut self) -> Self {
        self.verifone_p400 = rt::Clearable::Clear;
        self
    }
    /// Verifone p630.
    pub fn verifone_p630(
        mut self,
        value: crate::terminal::configurations::params::ReaderModel,
    ) -> Self {
        self.verifone_p630 = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `verifone_p630`.
    pub fn clear_verifone_p630(mut self) -> Self {
        self.verifone_p630 = rt::Clearable::Clear;
        self
    }
    /// Verifone ux700.
    pub fn verifone_ux700(
        mut self,
        value: crate::terminal::configurations::params::ReaderModel,
    ) -> Self {
        self.verifone_ux700 = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `verifone_ux700`.
    pub fn clear_verifone_ux700(mut self) -> Self {
        self.verifone_ux700 = rt::Clearable::Clear;
        self
    }
    /// Verifone v660p.
    pub fn verifone_v660p(
        mut self,
        value: crate::terminal::configurations::params::ReaderModel,
    ) -> Self {
        self.verifone_v660p = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `verifone_v660p`.
    pub fn clear_verifone_v660p(mut self) -> Self {
        self.verifone_v660p = rt::Clearable::Clear;
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
            crate::ExpandPath<crate::terminal::ConfigurationOrDeleted>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => configuration "configuration" required path;
    1 => bbpos_wisepad3 "bbpos_wisepad3";
    2 => bbpos_wisepos_e "bbpos_wisepos_e";
    3 => cellular "cellular";
    4 => expand "expand";
    5 => name "name";
    6 => offline "offline";
    7 => reboot_window "reboot_window";
    8 => stripe_s700 "stripe_s700";
    9 => stripe_s710 "stripe_s710";
    10 => tipping "tipping";
    11 => verifone_m425 "verifone_m425";
    12 => verifone_p400 "verifone_p400";
    13 => verifone_p630 "verifone_p630";
    14 => verifone_ux700 "verifone_ux700";
    15 => verifone_v660p "verifone_v660p";
    16 => wifi "wifi";
}
rt::request! {
    Update -> crate::terminal::ConfigurationOrDeleted;
    "PostTerminalConfigurationsConfiguration" Post "/v1/terminal/configurations/{configuration}" Form;
}
