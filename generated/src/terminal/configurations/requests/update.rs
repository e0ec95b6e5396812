// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::terminal::Configuration;
use crate::terminal::ConfigurationOrDeleted;
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

/// Changes a configuration of readers. Readers take it up within minutes.
///
/// `POST /v1/terminal/configurations/{configuration}`
///
/// ```
/// use stripe_client::terminal;
///
/// let configuration_or_deleted = terminal::configurations::update("tmc_123")
///     .name("Example")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `configuration`, in the path: Id of the terminal configuration.
///
/// # Parameters
///
/// - [`bbpos_wisepad3`](Update::bbpos_wisepad3()): Settings for BBPOS WisePad 3 readers, such as their splash screen.
/// - [`bbpos_wisepos_e`](Update::bbpos_wisepos_e()): Settings for BBPOS WisePOS E readers, such as their splash screen.
/// - [`cellular`](Update::cellular()): Whether readers may use the mobile network.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`name`](Update::name()): Your own name of the configuration.
/// - [`offline`](Update::offline()): Whether readers take payments while they have no connection.
/// - [`reboot_window`](Update::reboot_window()): In which hours the reader may restart, for models that can be told.
/// - [`stripe_s700`](Update::stripe_s700()): Settings for Stripe S700 readers, such as their splash screen.
/// - [`stripe_s710`](Update::stripe_s710()): Settings for Stripe S710 readers, such as their splash screen.
/// - [`tipping`](Update::tipping()): The tips that readers suggest, by currency.
/// - [`verifone_m425`](Update::verifone_m425()): Settings for Verifone M425 readers, such as their splash screen.
/// - [`verifone_p400`](Update::verifone_p400()): Settings for Verifone P400 readers, such as their splash screen.
/// - [`verifone_p630`](Update::verifone_p630()): Settings for Verifone P630 readers, such as their splash screen.
/// - [`verifone_ux700`](Update::verifone_ux700()): Settings for Verifone UX700 readers, such as their splash screen.
/// - [`verifone_v660p`](Update::verifone_v660p()): Settings for Verifone V660p readers, such as their splash screen.
/// - [`wifi`](Update::wifi()): How readers join the Wi-Fi network.
///
/// # Answer
///
/// [`ConfigurationOrDeleted`](crate::terminal::ConfigurationOrDeleted).
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/configurations/update)
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalConfigurationsConfiguration")]
#[doc(alias = "postterminalconfigurationsconfiguration")]
pub fn update(configuration: impl Into<rt::Id<Configuration>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Configuration>>(0, configuration),
        rt::RequestOptions::default(),
    )
}

/// The request of [`terminal.configurations.update`](update()).
///
/// `POST /v1/terminal/configurations/{configuration}` (`PostTerminalConfigurationsConfiguration`).
#[doc(alias = "PostTerminalConfigurationsConfiguration")]
#[doc(alias = "postterminalconfigurationsconfiguration")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Settings for BBPOS WisePad 3 readers, such as their splash screen.
    pub fn bbpos_wisepad3<K>(self, value: impl rt::Maybe<BbposWisepad3, K>) -> Self {
        Self(self.0.maybe::<BbposWisepad3, K>(1, value), self.1)
    }

    /// Clears `bbpos_wisepad3`.
    pub fn clear_bbpos_wisepad3(self) -> Self {
        Self(self.0.clear(1), self.1)
    }

    /// Settings for BBPOS WisePOS E readers, such as their splash screen.
    pub fn bbpos_wisepos_e<K>(self, value: impl rt::Maybe<BbposWiseposE, K>) -> Self {
        Self(self.0.maybe::<BbposWiseposE, K>(2, value), self.1)
    }

    /// Clears `bbpos_wisepos_e`.
    pub fn clear_bbpos_wisepos_e(self) -> Self {
        Self(self.0.clear(2), self.1)
    }

    /// Whether readers may use the mobile network.
    pub fn cellular<K>(self, value: impl rt::Maybe<Cellular, K>) -> Self {
        Self(self.0.maybe::<Cellular, K>(3, value), self.1)
    }

    /// Clears `cellular`.
    pub fn clear_cellular(self) -> Self {
        Self(self.0.clear(3), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(4, value), self.1)
    }

    /// Your own name of the configuration. At most 100 characters.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Whether readers take payments while they have no connection.
    pub fn offline<K>(self, value: impl rt::Maybe<Offline, K>) -> Self {
        Self(self.0.maybe::<Offline, K>(6, value), self.1)
    }

    /// Clears `offline`.
    pub fn clear_offline(self) -> Self {
        Self(self.0.clear(6), self.1)
    }

    /// In which hours the reader may restart, for models that can be told. Unless they are set, Stripe decides.
    pub fn reboot_window<K>(self, value: impl rt::Maybe<RebootWindow, K>) -> Self {
        Self(self.0.maybe::<RebootWindow, K>(7, value), self.1)
    }

    /// Clears `reboot_window`.
    pub fn clear_reboot_window(self) -> Self {
        Self(self.0.clear(7), self.1)
    }

    /// Settings for Stripe S700 readers, such as their splash screen. Clearing it goes back to the default ones.
    pub fn stripe_s700<K>(self, value: impl rt::Maybe<StripeS700, K>) -> Self {
        Self(self.0.maybe::<StripeS700, K>(8, value), self.1)
    }

    /// Clears `stripe_s700`.
    pub fn clear_stripe_s700(self) -> Self {
        Self(self.0.clear(8), self.1)
    }

    /// Settings for Stripe S710 readers, such as their splash screen. Clearing it goes back to the default ones.
    pub fn stripe_s710<K>(self, value: impl rt::Maybe<StripeS710, K>) -> Self {
        Self(self.0.maybe::<StripeS710, K>(9, value), self.1)
    }

    /// Clears `stripe_s710`.
    pub fn clear_stripe_s710(self) -> Self {
        Self(self.0.clear(9), self.1)
    }

    /// The tips that readers suggest, by currency.
    pub fn tipping<K>(self, value: impl rt::Maybe<Tipping, K>) -> Self {
        Self(self.0.maybe::<Tipping, K>(10, value), self.1)
    }

    /// Clears `tipping`.
    pub fn clear_tipping(self) -> Self {
        Self(self.0.clear(10), self.1)
    }

    /// Settings for Verifone M425 readers, such as their splash screen. Clearing it goes back to the default ones.
    pub fn verifone_m425<K>(self, value: impl rt::Maybe<VerifoneM425, K>) -> Self {
        Self(self.0.maybe::<VerifoneM425, K>(11, value), self.1)
    }

    /// Clears `verifone_m425`.
    pub fn clear_verifone_m425(self) -> Self {
        Self(self.0.clear(11), self.1)
    }

    /// Settings for Verifone P400 readers, such as their splash screen. Clearing it goes back to the default ones.
    pub fn verifone_p400<K>(self, value: impl rt::Maybe<VerifoneP400, K>) -> Self {
        Self(self.0.maybe::<VerifoneP400, K>(12, value), self.1)
    }

    /// Clears `verifone_p400`.
    pub fn clear_verifone_p400(self) -> Self {
        Self(self.0.clear(12), self.1)
    }

    /// Settings for Verifone P630 readers, such as their splash screen. Clearing it goes back to the default ones.
    pub fn verifone_p630<K>(self, value: impl rt::Maybe<VerifoneP630, K>) -> Self {
        Self(self.0.maybe::<VerifoneP630, K>(13, value), self.1)
    }

    /// Clears `verifone_p630`.
    pub fn clear_verifone_p630(self) -> Self {
        Self(self.0.clear(13), self.1)
    }

    /// Settings for Verifone UX700 readers, such as their splash screen. Clearing it goes back to the default ones.
    pub fn verifone_ux700<K>(self, value: impl rt::Maybe<VerifoneUx700, K>) -> Self {
        Self(self.0.maybe::<VerifoneUx700, K>(14, value), self.1)
    }

    /// Clears `verifone_ux700`.
    pub fn clear_verifone_ux700(self) -> Self {
        Self(self.0.clear(14), self.1)
    }

    /// Settings for Verifone V660p readers, such as their splash screen. Clearing it goes back to the default ones.
    pub fn verifone_v660p<K>(self, value: impl rt::Maybe<VerifoneV660p, K>) -> Self {
        Self(self.0.maybe::<VerifoneV660p, K>(15, value), self.1)
    }

    /// Clears `verifone_v660p`.
    pub fn clear_verifone_v660p(self) -> Self {
        Self(self.0.clear(15), self.1)
    }

    /// How readers join the Wi-Fi network. Clearing it goes back to the default configuration.
    pub fn wifi<K>(self, value: impl rt::Maybe<Wifi, K>) -> Self {
        Self(self.0.maybe::<Wifi, K>(16, value), self.1)
    }

    /// Clears `wifi`.
    pub fn clear_wifi(self) -> Self {
        Self(self.0.clear(16), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<ConfigurationOrDeleted>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> ConfigurationOrDeleted;
    "PostTerminalConfigurationsConfiguration" Post "/v1/terminal/configurations/{configuration}" Form;
    "configuration" required path: String;
    "bbpos_wisepad3": rt::Clearable<BbposWisepad3>;
    "bbpos_wisepos_e": rt::Clearable<BbposWiseposE>;
    "cellular": rt::Clearable<Cellular>;
    "expand": Vec<String>;
    "name": String;
    "offline": rt::Clearable<Offline>;
    "reboot_window": rt::Clearable<RebootWindow>;
    "stripe_s700": rt::Clearable<StripeS700>;
    "stripe_s710": rt::Clearable<StripeS710>;
    "tipping": rt::Clearable<Tipping>;
    "verifone_m425": rt::Clearable<VerifoneM425>;
    "verifone_p400": rt::Clearable<VerifoneP400>;
    "verifone_p630": rt::Clearable<VerifoneP630>;
    "verifone_ux700": rt::Clearable<VerifoneUx700>;
    "verifone_v660p": rt::Clearable<VerifoneV660p>;
    "wifi": rt::Clearable<Wifi>;
}
