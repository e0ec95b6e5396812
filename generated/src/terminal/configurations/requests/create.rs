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
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);
impl Create {
    /// Bbpos wisepad3.
    pub fn bbpos_wisepad3(
        self,
        value: crate::terminal::configurations::params::BbposWisepad3,
    ) -> Self {
        Self(
            self
                .0
                .set::<crate::terminal::configurations::params::BbposWisepad3>(0, value),
            self.1,
        )
    }
    /// Bbpos wisepos e.
    pub fn bbpos_wisepos_e(
        self,
        value: crate::terminal::configurations::params::BbposWiseposE,
    ) -> Self {
        Self(
            self
                .0
                .set::<crate::terminal::configurations::params::BbposWiseposE>(1, value),
            self.1,
        )
    }
    /// Cellular.
    pub fn cellular(
        self,
        value: crate::terminal::configurations::params::Cellular,
    ) -> Self {
        Self(
            self.0.set::<crate::terminal::configurations::params::Cellular>(2, value),
            self.1,
        )
    }
    /// Clears `cellular`.
    pub fn clear_cellular(self) -> Self {
        Self(self.0.clear(2), self.1)
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }
    /// Name. At most 100 characters.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }
    /// Offline.
    pub fn offline(
        self,
        value: crate::terminal::configurations::params::Offline,
    ) -> Self {
        Self(
            self.0.set::<crate::terminal::configurations::params::Offline>(5, value),
            self.1,
        )
    }
    /// Clears `offline`.
    pub fn clear_offline(self) -> Self {
        Self(self.0.clear(5), self.1)
    }
    /// Reboot window.
    pub fn reboot_window(
        self,
        value: crate::terminal::configurations::params::RebootWindow,
    ) -> Self {
        Self(
            self
                .0
                .set::<crate::terminal::configurations::params::RebootWindow>(6, value),
            self.1,
        )
    }
    /// Stripe s700.
    pub fn stripe_s700(
        self,
        value: crate::terminal::configurations::params::StripeS700,
    ) -> Self {
        Self(
            self.0.set::<crate::terminal::configurations::params::StripeS700>(7, value),
            self.1,
        )
    }
    /// Stripe s710.
    pub fn stripe_s710(
        self,
        value: crate::terminal::configurations::params::StripeS710,
    ) -> Self {
        Self(
            self.0.set::<crate::terminal::configurations::params::StripeS710>(8, value),
            self.1,
        )
    }
    /// Tipping.
    pub fn tipping(
        self,
        value: crate::terminal::configurations::params::Tipping,
    ) -> Self {
        Self(
            self.0.set::<crate::terminal::configurations::params::Tipping>(9, value),
            self.1,
        )
    }
    /// Clears `tipping`.
    pub fn clear_tipping(self) -> Self {
        Self(self.0.clear(9), self.1)
    }
    /// Verifone m425.
    pub fn verifone_m425(
        self,
        value: crate::terminal::configurations::params::VerifoneM425,
    ) -> Self {
        Self(
            self
                .0
                .set::<crate::terminal::configurations::params::VerifoneM425>(10, value),
            self.1,
        )
    }
    /// Verifone p400.
    pub fn verifone_p400(
        self,
        value: crate::terminal::configurations::params::VerifoneP400,
    ) -> Self {
        Self(
            self
                .0
                .set::<crate::terminal::configurations::params::VerifoneP400>(11, value),
            self.1,
        )
    }
    /// Verifone p630.
    pub fn verifone_p630(
        self,
        value: crate::terminal::configurations::params::VerifoneP630,
    ) -> Self {
        Self(
            self
                .0
                .set::<crate::terminal::configurations::params::VerifoneP630>(12, value),
            self.1,
        )
    }
    /// Verifone ux700.
    pub fn verifone_ux700(
        self,
        value: crate::terminal::configurations::params::VerifoneUx700,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::terminal::configurations::params::VerifoneUx700,
                >(13, value),
            self.1,
        )
    }
    /// Verifone v660p.
    pub fn verifone_v660p(
        self,
        value: crate::terminal::configurations::params::VerifoneV660p,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::terminal::configurations::params::VerifoneV660p,
                >(14, value),
            self.1,
        )
    }
    /// Wifi.
    pub fn wifi(self, value: crate::terminal::configurations::params::Wifi) -> Self {
        Self(
            self.0.set::<crate::terminal::configurations::params::Wifi>(15, value),
            self.1,
        )
    }
    /// Clears `wifi`.
    pub fn clear_wifi(self) -> Self {
        Self(self.0.clear(15), self.1)
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<crate::terminal::Configuration>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}
rt::request! {
    Create -> crate::terminal::Configuration;
    "PostTerminalConfigurations" Post "/v1/terminal/configurations" Form;
    "bbpos_wisepad3": Option<crate::terminal::configurations::params::BbposWisepad3>;
    "bbpos_wisepos_e": Option<crate::terminal::configurations::params::BbposWiseposE>;
    "cellular": rt::Clearable<crate::terminal::configurations::params::Cellular>;
    "expand": Option<Vec<String>>;
    "name": Option<String>;
    "offline": rt::Clearable<crate::terminal::configurations::params::Offline>;
    "reboot_window": Option<crate::terminal::configurations::params::RebootWindow>;
    "stripe_s700": Option<crate::terminal::configurations::params::StripeS700>;
    "stripe_s710": Option<crate::terminal::configurations::params::StripeS710>;
    "tipping": rt::Clearable<crate::terminal::configurations::params::Tipping>;
    "verifone_m425": Option<crate::terminal::configurations::params::VerifoneM425>;
    "verifone_p400": Option<crate::terminal::configurations::params::VerifoneP400>;
    "verifone_p630": Option<crate::terminal::configurations::params::VerifoneP630>;
    "verifone_ux700": Option<crate::terminal::configurations::params::VerifoneUx700>;
    "verifone_v660p": Option<crate::terminal::configurations::params::VerifoneV660p>;
    "wifi": rt::Clearable<crate::terminal::configurations::params::Wifi>;
}
