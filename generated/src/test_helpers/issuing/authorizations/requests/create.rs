// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Authorization;
use crate::issuing::Card;
use crate::rt;
use crate::test_helpers::issuing::authorizations::params::AmountDetails;
use crate::test_helpers::issuing::authorizations::params::AuthorizationMethod;
use crate::test_helpers::issuing::authorizations::params::CreateFleet;
use crate::test_helpers::issuing::authorizations::params::FraudDisputabilityLikelihood;
use crate::test_helpers::issuing::authorizations::params::NetworkData;
use crate::test_helpers::issuing::authorizations::params::RiskAssessment;
use crate::test_helpers::issuing::authorizations::params::VerificationData;
use crate::test_helpers::issuing::authorizations::params::Wallet;
use crate::test_helpers::issuing::params::Fuel;
use crate::test_helpers::issuing::params::MerchantData;

/// Simulates a purchase on an issued card that asks for authorization, in test mode.
///
/// `POST /v1/test_helpers/issuing/authorizations`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let authorization = test_helpers::issuing::authorizations::create("ic_123")
///     .amount(2000)
///     .currency("usd")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `card`, in the body: Id of the issued card that is made to buy.
///
/// # Parameters
///
/// - [`amount`](Create::amount()): How much the made-up purchase asks for, in the smallest unit of [`currency`](Create::currency()).
/// - [`amount_details`](Create::amount_details()): What the made-up amount is made of, in the smallest unit of [`currency`](Create::currency()).
/// - [`authorization_method`](Create::authorization_method()): How the made-up purchase reads the card.
/// - [`currency`](Create::currency()): The currency of the made-up purchase.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`fleet`](Create::fleet()): What the merchant tells of a purchase with a fleet card, such as odometer and driver.
/// - [`fraud_disputability_likelihood`](Create::fraud_disputability_likelihood()): How likely the test authorization could be disputed if it were fraud.
/// - [`fuel`](Create::fuel()): What fuel was bought, and how much.
/// - [`is_amount_controllable`](Create::is_amount_controllable()): Whether you decide how much is held, by sending an amount when you approve.
/// - [`merchant_amount`](Create::merchant_amount()): What to try to authorize, in the smallest unit of [`merchant_currency`](Create::merchant_currency()).
/// - [`merchant_currency`](Create::merchant_currency()): The seller's currency, the card's if left out.
/// - [`merchant_data`](Create::merchant_data()): Who the seller is: name, place and kind of business.
/// - [`network_data`](Create::network_data()): What the card network says of the made-up authorization, such as its ids.
/// - [`risk_assessment`](Create::risk_assessment()): What Stripe makes of the risk of fraud in this test.
/// - [`verification_data`](Create::verification_data()): What was checked of what the cardholder told the merchant, in this test.
/// - [`wallet`](Create::wallet()): Which wallet on a phone or watch pays.
///
/// # Answer
///
/// [`Authorization`](crate::issuing::Authorization).
///
/// # What follows
///
/// [`test_helpers.issuing.authorizations.capture`](crate::test_helpers::issuing::authorizations::capture()) takes the money as the merchant would.
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/authorizations)
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersIssuingAuthorizations")]
#[doc(alias = "posttesthelpersissuingauthorizations")]
pub fn create(card: impl Into<rt::Id<Card>>) -> Create {
    Create(
        Create::default().0.set::<rt::Id<Card>>(0, card),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.issuing.authorizations.create`](create()).
///
/// `POST /v1/test_helpers/issuing/authorizations` (`PostTestHelpersIssuingAuthorizations`).
#[doc(alias = "PostTestHelpersIssuingAuthorizations")]
#[doc(alias = "posttesthelpersissuingauthorizations")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// How much the made-up purchase asks for, in the smallest unit of [`currency`](Self::currency()).
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value), self.1)
    }

    /// What the made-up amount is made of, in the smallest unit of [`currency`](Self::currency()).
    pub fn amount_details<K>(self, value: impl rt::Maybe<AmountDetails, K>) -> Self {
        Self(self.0.maybe::<AmountDetails, K>(2, value), self.1)
    }

    /// How the made-up purchase reads the card. Online if left out. `chip`, `contactless`, `keyed_in`, `online` or `swipe`.
    pub fn authorization_method<K>(
        self,
        value: impl rt::Maybe<AuthorizationMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<AuthorizationMethod, K>(3, value), self.1)
    }

    /// The currency of the made-up purchase. The card's if left out. A three-letter ISO 4217 code in lower case.
    pub fn currency<K>(self, value: impl rt::Maybe<rt::Currency, K>) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(4, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(5, value), self.1)
    }

    /// What the merchant tells of a purchase with a fleet card, such as odometer and driver.
    pub fn fleet<K>(self, value: impl rt::Maybe<CreateFleet, K>) -> Self {
        Self(self.0.maybe::<CreateFleet, K>(6, value), self.1)
    }

    /// How likely the test authorization could be disputed if it were fraud. `neutral`, `unknown`, `very_likely` or `very_unlikely`.
    pub fn fraud_disputability_likelihood<K>(
        self,
        value: impl rt::Maybe<FraudDisputabilityLikelihood, K>,
    ) -> Self {
        Self(self.0.maybe::<FraudDisputabilityLikelihood, K>(7, value), self.1)
    }

    /// What fuel was bought, and how much.
    pub fn fuel<K>(self, value: impl rt::Maybe<Fuel, K>) -> Self {
        Self(self.0.maybe::<Fuel, K>(8, value), self.1)
    }

    /// Whether you decide how much is held, by sending an amount when you approve.
    pub fn is_amount_controllable<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(9, value), self.1)
    }

    /// What to try to authorize, in the smallest unit of [`merchant_currency`](Self::merchant_currency()).
    pub fn merchant_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(10, value), self.1)
    }

    /// The seller's currency, the card's if left out. A three-letter ISO 4217 code in lower case.
    pub fn merchant_currency<K>(self, value: impl rt::Maybe<rt::Currency, K>) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(11, value), self.1)
    }

    /// Who the seller is: name, place and kind of business.
    pub fn merchant_data<K>(self, value: impl rt::Maybe<MerchantData, K>) -> Self {
        Self(self.0.maybe::<MerchantData, K>(12, value), self.1)
    }

    /// What the card network says of the made-up authorization, such as its ids.
    pub fn network_data<K>(self, value: impl rt::Maybe<NetworkData, K>) -> Self {
        Self(self.0.maybe::<NetworkData, K>(13, value), self.1)
    }

    /// What Stripe makes of the risk of fraud in this test.
    pub fn risk_assessment<K>(self, value: impl rt::Maybe<RiskAssessment, K>) -> Self {
        Self(self.0.maybe::<RiskAssessment, K>(14, value), self.1)
    }

    /// What was checked of what the cardholder told the merchant, in this test.
    pub fn verification_data<K>(
        self,
        value: impl rt::Maybe<VerificationData, K>,
    ) -> Self {
        Self(self.0.maybe::<VerificationData, K>(15, value), self.1)
    }

    /// Which wallet on a phone or watch pays. The card itself if left out. `apple_pay`, `google_pay` or `samsung_pay`.
    pub fn wallet<K>(self, value: impl rt::Maybe<Wallet, K>) -> Self {
        Self(self.0.maybe::<Wallet, K>(16, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Authorization>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(5, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Authorization;
    "PostTestHelpersIssuingAuthorizations" Post "/v1/test_helpers/issuing/authorizations" Form;
    "card" required: String;
    "amount": i64;
    "amount_details": AmountDetails;
    "authorization_method": AuthorizationMethod;
    "currency": String;
    "expand": Vec<String>;
    "fleet": CreateFleet;
    "fraud_disputability_likelihood": FraudDisputabilityLikelihood;
    "fuel": Fuel;
    "is_amount_controllable": bool;
    "merchant_amount": i64;
    "merchant_currency": String;
    "merchant_data": MerchantData;
    "network_data": NetworkData;
    "risk_assessment": RiskAssessment;
    "verification_data": VerificationData;
    "wallet": Wallet;
}
