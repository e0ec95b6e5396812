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
/// ```
/// use stripe_client::terminal;
///
/// let configuration = terminal::configurations::create()
///     .name("Example")
///     .send(&client)
///     .await?;
/// ```
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
    pub fn bbpos_wisepad3<K>(self, value: impl rt::Maybe<BbposWisepad3, K>) -> Self {
        Self(self.0.maybe::<BbposWisepad3, K>(0, value), self.1)
    }

    /// Settings for BBPOS WisePOS E readers, such as their splash screen.
    pub fn bbpos_wisepos_e<K>(self, value: impl rt::Maybe<BbposWiseposE, K>) -> Self {
        Self(self.0.maybe::<BbposWiseposE, K>(1, value), self.1)
    }

    /// Whether readers may use the mobile network.
    pub fn cellular<K>(self, value: impl rt::Maybe<Cellular, K>) -> Self {
        Self(self.0.maybe::<Cellular, K>(2, value), self.1)
    }

    /// Clears `cellular`.
    pub fn clear_cellular(self) -> Self {
        Self(self.0.clear(2), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// Your own name of the configuration. At most 100 characters.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Whether readers take payments while they have no connection.
    pub fn offline<K>(self, value: impl rt::Maybe<Offline, K>) -> Self {
        Self(self.0.maybe::<Offline, K>(5, value), self.1)
    }

    /// Clears `offline`.
    pub fn clear_offline(self) -> Self {
        Self(self.0.clear(5), self.1)
    }

    /// In which hours the reader may restart, for models that can be told. Unless they are set, Stripe decides.
    pub fn reboot_window<K>(self, value: impl rt::Maybe<RebootWindow, K>) -> Self {
        Self(self.0.maybe::<RebootWindow, K>(6, value), self.1)
    }

    /// Settings for Stripe S700 readers, such as their splash screen.
    pub fn stripe_s700<K>(self, value: impl rt::Maybe<StripeS700, K>) -> Self {
        Self(self.0.maybe::<StripeS700, K>(7, value), self.1)
    }

    /// Settings for Stripe S710 readers, such as their splash screen.
    pub fn stripe_s710<K>(self, value: impl rt::Maybe<StripeS710, K>) -> Self {
        Self(self.0.maybe::<StripeS710, K>(8, value), self.1)
    }

    /// The tips that readers suggest, by currency.
    pub fn tipping<K>(self, value: impl rt::Maybe<Tipping, K>) -> Self {
        Self(self.0.maybe::<Tipping, K>(9, value), self.1)
    }

    /// Clears `tipping`.
    pub fn clear_tipping(self) -> Self {
        Self(self.0.clear(9), self.1)
    }

    /// Settings for Verifone M425 readers, such as their splash screen.
    pub fn verifone_m425<K>(self, value: impl rt::Maybe<VerifoneM425, K>) -> Self {
        Self(self.0.maybe::<VerifoneM425, K>(10, value), self.1)
    }

    /// Settings for Verifone P400 readers, such as their splash screen.
    pub fn verifone_p400<K>(self, value: impl rt::Maybe<VerifoneP400, K>) -> Self {
        Self(self.0.maybe::<VerifoneP400, K>(11, value), self.1)
    }

    /// Settings for Verifone P630 readers, such as their splash screen.
    pub fn verifone_p630<K>(self, value: impl rt::Maybe<VerifoneP630, K>) -> Self {
        Self(self.0.maybe::<VerifoneP630, K>(12, value), self.1)
    }

    /// Settings for Verifone UX700 readers, such as their splash screen.
    pub fn verifone_ux700<K>(self, value: impl rt::Maybe<VerifoneUx700, K>) -> Self {
        Self(self.0.maybe::<VerifoneUx700, K>(13, value), self.1)
    }

    /// Settings for Verifone V660p readers, such as their splash screen.
    pub fn verifone_v660p<K>(self, value: impl rt::Maybe<VerifoneV660p, K>) -> Self {
        Self(self.0.maybe::<VerifoneV660p, K>(14, value), self.1)
    }

    /// How readers join the Wi-Fi network. Clearing it goes back to the default configuration.
    pub fn wifi<K>(self, value: impl rt::Maybe<Wifi, K>) -> Self {
        Self(self.0.maybe::<Wifi, K>(15, value), self.1)
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
