// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a test-mode authorization.
///
/// `POST /v1/test_helpers/issuing/authorizations`
///
/// - `card`, in the body: Card. At most 5000 characters.
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersIssuingAuthorizations")]
#[doc(alias = "posttesthelpersissuingauthorizations")]
pub fn create(card: impl Into<rt::Id<crate::issuing::Card>>) -> Create {
    Create {
        card: card.into(),
        ..Default::default()
    }
}
/// The request of [`test_helpers.issuing.authorizations.create`](create()).
///
/// `POST /v1/test_helpers/issuing/authorizations` (`PostTestHelpersIssuingAuthorizations`).
#[doc(alias = "PostTestHelpersIssuingAuthorizations")]
#[doc(alias = "posttesthelpersissuingauthorizations")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    amount: Option<i64>,
    amount_details: Option<
        Box<crate::test_helpers::issuing::authorizations::params::AmountDetails>,
    >,
    authorization_method: Option<crate::issuing::AuthorizationMethod>,
    card: rt::Id<crate::issuing::Card>,
    currency: Option<rt::Currency>,
    expand: Option<Vec<String>>,
    fleet: Option<Box<crate::test_helpers::issuing::params::Fleet>>,
    fraud_disputability_likelihood: Option<
        crate::test_helpers::issuing::authorizations::params::FraudDisputabilityLikelihood,
    >,
    fuel: Option<Box<crate::test_helpers::issuing::params::Fuel>>,
    is_amount_controllable: Option<bool>,
    merchant_amount: Option<i64>,
    merchant_currency: Option<rt::Currency>,
    merchant_data: Option<Box<crate::test_helpers::issuing::params::MerchantData>>,
    network_data: Option<
        Box<crate::test_helpers::issuing::authorizations::params::NetworkData>,
    >,
    risk_assessment: Option<
        Box<crate::test_helpers::issuing::authorizations::params::RiskAssessment>,
    >,
    verification_data: Option<
        Box<crate::test_helpers::issuing::authorizations::params::VerificationData>,
    >,
    wallet: Option<crate::test_helpers::issuing::authorizations::params::Wallet>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Amount details.
    pub fn amount_details(
        mut self,
        value: crate::test_helpers::issuing::authorizations::params::AmountDetails,
    ) -> Self {
        self.amount_details = Some(Box::new(value));
        self
    }
    /// Authorization method. `chip`, `contactless`, `keyed_in`, `online` or `swipe`.
    pub fn authorization_method(
        mut self,
        value: crate::issuing::AuthorizationMethod,
    ) -> Self {
        self.authorization_method = Some(value);
        self
    }
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(mut self, value: impl Into<rt::Currency>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Fleet.
    pub fn fleet(mut self, value: crate::test_helpers::issuing::params::Fleet) -> Self {
        self.fleet = Some(Box::new(value));
        self
    }
    /// Fraud disputability likelihood. `neutral`, `unknown`, `very_likely` or `very_unlikely`.
    pub fn fraud_disputability_likelihood(
        mut self,
        value: crate::test_helpers::issuing::authorizations::params::FraudDisputabilityLikelihood,
    ) -> Self {
        self.fraud_disputability_likelihood = Some(value);
        self
    }
    /// Fuel.
    pub fn fuel(mut self, value: crate::test_helpers::issuing::params::Fuel) -> Self {
        self.fuel = Some(Box::new(value));
        self
    }
    /// Is amount controllable.
    pub fn is_amount_controllable(mut self, value: bool) -> Self {
        self.is_amount_controllable = Some(value);
        self
    }
    /// Merchant amount, in the currency's smallest unit.
    pub fn merchant_amount(mut self, value: i64) -> Self {
        self.merchant_amount = Some(value);
        self
    }
    /// Merchant currency. A three-letter ISO 4217 code in lower case.
    pub fn merchant_currency(mut self, value: impl Into<rt::Currency>) -> Self {
        self.merchant_currency = Some(value.into());
        self
    }
    /// Merchant data.
    pub fn merchant_data(
        mut self,
        value: crate::test_helpers::issuing::params::MerchantData,
    ) -> Self {
        self.merchant_data = Some(Box::new(value));
        self
    }
    /// Network data.
    pub fn network_data(
        mut self,
        value: crate::test_helpers::issuing::authorizations::params::NetworkData,
    ) -> Self {
        self.network_data = Some(Box::new(value));
        self
    }
    /// Risk assessment.
    pub fn risk_assessment(
        mut self,
        value: crate::test_helpers::issuing::authorizations::params::RiskAssessment,
    ) -> Self {
        self.risk_assessment = Some(Box::new(value));
        self
    }
    /// Verification data.
    pub fn verification_data(
        mut self,
        value: crate::test_helpers::issuing::authorizations::params::VerificationData,
    ) -> Self {
        self.verification_data = Some(Box::new(value));
        self
    }
    /// Wallet. `apple_pay`, `google_pay` or `samsung_pay`.
    pub fn wallet(
        mut self,
        value: crate::test_helpers::issuing::authorizations::params::Wallet,
    ) -> Self {
        self.wallet = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::issuing::Authorization>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => amount "amount";
    1 => amount_details "amount_details";
    2 => authorization_method "authorization_method";
    3 => card "card" required;
    4 => currency "currency";
    5 => expand "expand";
    6 => fleet "fleet";
    7 => fraud_disputability_likelihood "fraud_disputability_likelihood";
    8 => fuel "fuel";
    9 => is_amount_controllable "is_amount_controllable";
    10 => merchant_amount "merchant_amount";
    11 => merchant_currency "merchant_currency";
    12 => merchant_data "merchant_data";
    13 => network_data "network_data";
    14 => risk_assessment "risk_assessment";
    15 => verification_data "verification_data";
    16 => wallet "wallet";
}
rt::request! {
    Create -> crate::issuing::Authorization;
    "PostTestHelpersIssuingAuthorizations" Post "/v1/test_helpers/issuing/authorizations" Form;
}
