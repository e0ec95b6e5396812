// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::terminal::Configuration;
use crate::terminal::configurations::params::BbposWisepad3;
use crate::terminal::configurations::params::BbposWiseposE;
use crate::terminal::configurations::params::Cellular;
use crate::terminal::configurations::params::Offline;
use crate::terminal::configurations::params::RebootWindow;
use crate::terminal::configurations::params::StripeS700;
use crate::terminal::configurations::params::StripeS710;
use crate::terminal::configurations::params::Tipping;
use crate::terminal::configurations::params::VerifoneM425;
use crate::terminal::configurations::params::VerifoneP400;
use crate::terminal::configurations::params::VerifoneP630;
use crate::terminal::configurations::params::VerifoneUx700;
use crate::terminal::configurations::params::VerifoneV660p;
use crate::terminal::configurations::params::Wifi;

/// Creates a configuration of readers: tips, splash screen, offline mode, network, time of reboot. It applies to the locations that name it.
///
/// `POST /v1/terminal/configurations`
///
/// # Parameters
///
/// - [`bbpos_wisepad3`](Create::bbpos_wisepad3()): Settings for BBPOS WisePad 3 readers, such as their splash screen.
/// - [`bbpos_wisepos_e`](Create::bbpos_wisepos_e()): Settings for BBPOS WisePOS E readers, such as their splash screen.
/// - [`cellular`](Create::cellular()): Whether readers may use the mobile network.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`name`](Create::name()): Your own name of the configuration.
/// - [`offline`](Create::offline()): Whether readers take payments while they have no connection.
/// - [`reboot_window`](Create::reboot_window()): In which hours the reader may restart, for models that can be told.
/// - [`stripe_s700`](Create::stripe_s700()): Settings for Stripe S700 readers, such as their splash screen.
/// - [`stripe_s710`](Create::stripe_s710()): Settings for Stripe S710 readers, such as their splash screen.
/// - [`tipping`](Create::tipping()): The tips that readers suggest, by currency.
/// - [`verifone_m425`](Create::verifone_m425()): Settings for Verifone M425 readers, such as their splash screen.
/// - [`verifone_p400`](Create::verifone_p400()): Settings for Verifone P400 readers, such as their splash screen.
/// - [`verifone_p630`](Create::verifone_p630()): Settings for Verifone P630 readers, such as their splash screen.
/// - [`verifone_ux700`](Create::verifone_ux700()): Settings for Verifone UX700 readers, such as their splash screen.
/// - [`verifone_v660p`](Create::verifone_v660p()): Settings for Verifone V660p readers, such as their splash screen.
/// - [`wifi`](Create::wifi()): How readers join the Wi-Fi network.
///
/// # Answer
///
/// [`Configuration`](crate::terminal::Configuration).
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/configurations/create)
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
    /// Settings for BBPOS WisePad 3 readers, such as their splash screen.
    pub fn bbpos_wisepad3(self, value: BbposWisepad3) -> Self {
        Self(self.0.set::<BbposWisepad3>(0, value), self.1)
    }

    /// Settings for BBPOS WisePOS E readers, such as their splash screen.
    pub fn bbpos_wisepos_e(self, value: BbposWiseposE) -> Self {
        Self(self.0.set::<BbposWiseposE>(1, value), self.1)
    }

    /// Whether readers may use the mobile network.
    pub fn cellular(self, value: Cellular) -> Self {
        Self(self.0.set::<Cellular>(2, value), self.1)
    }

    /// Clears `cellular`.
    pub fn clear_cellular(self) -> Self {
        Self(self.0.clear(2), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }

    /// Your own name of the configuration. At most 100 characters.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }

    /// Whether readers take payments while they have no connection.
    pub fn offline(self, value: Offline) -> Self {
        Self(self.0.set::<Offline>(5, value), self.1)
    }

    /// Clears `offline`.
    pub fn clear_offline(self) -> Self {
        Self(self.0.clear(5), self.1)
    }

    /// In which hours the reader may restart, for models that can be told. Cleared, Stripe decides.
    pub fn reboot_window(self, value: RebootWindow) -> Self {
        Self(self.0.set::<RebootWindow>(6, value), self.1)
    }

    /// Settings for Stripe S700 readers, such as their splash screen.
    pub fn stripe_s700(self, value: StripeS700) -> Self {
        Self(self.0.set::<StripeS700>(7, value), self.1)
    }

    /// Settings for Stripe S710 readers, such as their splash screen.
    pub fn stripe_s710(self, value: StripeS710) -> Self {
        Self(self.0.set::<StripeS710>(8, value), self.1)
    }

    /// The tips that readers suggest, by currency.
    pub fn tipping(self, value: Tipping) -> Self {
        Self(self.0.set::<Tipping>(9, value), self.1)
    }

    /// Clears `tipping`.
    pub fn clear_tipping(self) -> Self {
        Self(self.0.clear(9), self.1)
    }

    /// Settings for Verifone M425 readers, such as their splash screen.
    pub fn verifone_m425(self, value: VerifoneM425) -> Self {
        Self(self.0.set::<VerifoneM425>(10, value), self.1)
    }

    /// Settings for Verifone P400 readers, such as their splash screen.
    pub fn verifone_p400(self, value: VerifoneP400) -> Self {
        Self(self.0.set::<VerifoneP400>(11, value), self.1)
    }

    /// Settings for Verifone P630 readers, such as their splash screen.
    pub fn verifone_p630(self, value: VerifoneP630) -> Self {
        Self(self.0.set::<VerifoneP630>(12, value), self.1)
    }

    /// Settings for Verifone UX700 readers, such as their splash screen.
    pub fn verifone_ux700(self, value: VerifoneUx700) -> Self {
        Self(self.0.set::<VerifoneUx700>(13, value), self.1)
    }

    /// Settings for Verifone V660p readers, such as their splash screen.
    pub fn verifone_v660p(self, value: VerifoneV660p) -> Self {
        Self(self.0.set::<VerifoneV660p>(14, value), self.1)
    }

    /// How readers join the Wi-Fi network. Clearing it goes back to the default configuration.
    pub fn wifi(self, value: Wifi) -> Self {
        Self(self.0.set::<Wifi>(15, value), self.1)
    }

    /// Clears `wifi`.
    pub fn clear_wifi(self) -> Self {
        Self(self.0.clear(15), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Configuration>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Configuration;
    "PostTerminalConfigurations" Post "/v1/terminal/configurations" Form;
    "bbpos_wisepad3": BbposWisepad3;
    "bbpos_wisepos_e": BbposWiseposE;
    "cellular": rt::Clearable<Cellular>;
    "expand": Vec<String>;
    "name": String;
    "offline": rt::Clearable<Offline>;
    "reboot_window": RebootWindow;
    "stripe_s700": StripeS700;
    "stripe_s710": StripeS710;
    "tipping": rt::Clearable<Tipping>;
    "verifone_m425": VerifoneM425;
    "verifone_p400": VerifoneP400;
    "verifone_p630": VerifoneP630;
    "verifone_ux700": VerifoneUx700;
    "verifone_v660p": VerifoneV660p;
    "wifi": rt::Clearable<Wifi>;
}
