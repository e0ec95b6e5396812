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

/// Create a test-mode authorization.
///
/// `POST /v1/test_helpers/issuing/authorizations`
///
/// - `card`, in the body: Card. At most 5000 characters.
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
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value), self.1)
    }

    /// Amount details.
    pub fn amount_details(self, value: AmountDetails) -> Self {
        Self(self.0.set::<AmountDetails>(2, value), self.1)
    }

    /// Authorization method. `chip`, `contactless`, `keyed_in`, `online` or `swipe`.
    pub fn authorization_method(self, value: AuthorizationMethod) -> Self {
        Self(self.0.set::<AuthorizationMethod>(3, value), self.1)
    }

    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(4, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(5, value), self.1)
    }

    /// Fleet.
    pub fn fleet(self, value: CreateFleet) -> Self {
        Self(self.0.set::<CreateFleet>(6, value), self.1)
    }

    /// Fraud disputability likelihood. `neutral`, `unknown`, `very_likely` or `very_unlikely`.
    pub fn fraud_disputability_likelihood(
        self,
        value: FraudDisputabilityLikelihood,
    ) -> Self {
        Self(self.0.set::<FraudDisputabilityLikelihood>(7, value), self.1)
    }

    /// Fuel.
    pub fn fuel(self, value: Fuel) -> Self {
        Self(self.0.set::<Fuel>(8, value), self.1)
    }

    /// Is amount controllable.
    pub fn is_amount_controllable(self, value: bool) -> Self {
        Self(self.0.set::<bool>(9, value), self.1)
    }

    /// Merchant amount, in the currency's smallest unit.
    pub fn merchant_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(10, value), self.1)
    }

    /// Merchant currency. A three-letter ISO 4217 code in lower case.
    pub fn merchant_currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(11, value), self.1)
    }

    /// Merchant data.
    pub fn merchant_data(self, value: MerchantData) -> Self {
        Self(self.0.set::<MerchantData>(12, value), self.1)
    }

    /// Network data.
    pub fn network_data(self, value: NetworkData) -> Self {
        Self(self.0.set::<NetworkData>(13, value), self.1)
    }

    /// Risk assessment.
    pub fn risk_assessment(self, value: RiskAssessment) -> Self {
        Self(self.0.set::<RiskAssessment>(14, value), self.1)
    }

    /// Verification data.
    pub fn verification_data(self, value: VerificationData) -> Self {
        Self(self.0.set::<VerificationData>(15, value), self.1)
    }

    /// Wallet. `apple_pay`, `google_pay` or `samsung_pay`.
    pub fn wallet(self, value: Wallet) -> Self {
        Self(self.0.set::<Wallet>(16, value), self.1)
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
