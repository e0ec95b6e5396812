// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::test_helpers::issuing::params::CardholderPromptData;
use crate::test_helpers::issuing::params::PurchaseType;
use crate::test_helpers::issuing::params::ReportedBreakdown;
use crate::test_helpers::issuing::params::ServiceType;

/// The values of `verification_data.address_line1_check`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/verification_data/properties/address_line1_check`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AddressLine1Check {
    /// `match`
    Match,
    /// `mismatch`
    Mismatch,
    /// `not_provided`
    NotProvided,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `verification_data.address_postal_code_check`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/verification_data/properties/address_postal_code_check`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AddressPostalCodeCheck {
    /// `match`
    Match,
    /// `mismatch`
    Mismatch,
    /// `not_provided`
    NotProvided,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The parameters of `amount_details`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/amount_details`.
#[derive(Clone)]
#[must_use]
pub struct AmountDetails(rt::Params);

impl AmountDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Atm fee.
    pub fn atm_fee(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }

    /// Cashback amount, in the currency's smallest unit.
    pub fn cashback_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `verification_data.authentication_exemption`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/verification_data/properties/authentication_exemption`.
#[derive(Clone)]
#[must_use]
pub struct AuthenticationExemption(rt::Params);

impl AuthenticationExemption {
    /// With what is required.
    pub fn new(claimed_by: ClaimedBy, r#type: AuthenticationExemptionType) -> Self {
        AuthenticationExemption(
            AuthenticationExemption::default()
                .0
                .set::<ClaimedBy>(0, claimed_by)
                .set::<AuthenticationExemptionType>(1, r#type),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `verification_data.authentication_exemption.type`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/verification_data/properties/authentication_exemption/properties/type`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthenticationExemptionType {
    /// `low_value_transaction`
    LowValueTransaction,
    /// `transaction_risk_analysis`
    TransactionRiskAnalysis,
    /// `unknown`
    UnknownValue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `authorization_method`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/authorization_method`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationMethod {
    /// `chip`
    Chip,
    /// `contactless`
    Contactless,
    /// `keyed_in`
    KeyedIn,
    /// `online`
    Online,
    /// `swipe`
    Swipe,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The parameters of `risk_assessment.card_testing_risk`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/risk_assessment/properties/card_testing_risk`.
#[derive(Clone)]
#[must_use]
pub struct CardTestingRisk(rt::Params);

impl CardTestingRisk {
    /// With what is required.
    pub fn new(level: Level) -> Self {
        CardTestingRisk(CardTestingRisk::default().0.set::<Level>(0, level))
    }

    /// Invalid account number decline rate past hour.
    pub fn invalid_account_number_decline_rate_past_hour(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }

    /// Invalid credentials decline rate past hour.
    pub fn invalid_credentials_decline_rate_past_hour(self, value: i64) -> Self {
        Self(self.0.set::<i64>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `verification_data.authentication_exemption.claimed_by`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/verification_data/properties/authentication_exemption/properties/claimed_by`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ClaimedBy {
    /// `acquirer`
    Acquirer,
    /// `issuer`
    Issuer,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The parameters of `fleet`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/fleet`.
#[derive(Clone)]
#[must_use]
pub struct CreateFleet(rt::Params);

impl CreateFleet {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Cardholder prompt data.
    pub fn cardholder_prompt_data(self, value: CardholderPromptData) -> Self {
        Self(self.0.set::<CardholderPromptData>(0, value))
    }

    /// Purchase type. `fuel_and_non_fuel_purchase`, `fuel_purchase` or `non_fuel_purchase`.
    pub fn purchase_type(self, value: PurchaseType) -> Self {
        Self(self.0.set::<PurchaseType>(1, value))
    }

    /// Reported breakdown.
    pub fn reported_breakdown(self, value: ReportedBreakdown) -> Self {
        Self(self.0.set::<ReportedBreakdown>(2, value))
    }

    /// Service type. `full_service`, `non_fuel_transaction` or `self_service`.
    pub fn service_type(self, value: ServiceType) -> Self {
        Self(self.0.set::<ServiceType>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `verification_data.cvc_check`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/verification_data/properties/cvc_check`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CvcCheck {
    /// `match`
    Match,
    /// `mismatch`
    Mismatch,
    /// `not_provided`
    NotProvided,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `verification_data.expiry_check`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/verification_data/properties/expiry_check`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ExpiryCheck {
    /// `match`
    Match,
    /// `mismatch`
    Mismatch,
    /// `not_provided`
    NotProvided,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `fraud_disputability_likelihood`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/fraud_disputability_likelihood`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FraudDisputabilityLikelihood {
    /// `neutral`
    Neutral,
    /// `unknown`
    UnknownValue,
    /// `very_likely`
    VeryLikely,
    /// `very_unlikely`
    VeryUnlikely,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The parameters of `risk_assessment.fraud_risk`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/risk_assessment/properties/fraud_risk`.
#[derive(Clone)]
#[must_use]
pub struct FraudRisk(rt::Params);

impl FraudRisk {
    /// With what is required.
    pub fn new(level: Level) -> Self {
        FraudRisk(FraudRisk::default().0.set::<Level>(0, level))
    }

    /// Score.
    pub fn score(self, value: f64) -> Self {
        Self(self.0.set::<f64>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `risk_assessment.card_testing_risk.level`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/risk_assessment/properties/card_testing_risk/properties/level`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Level {
    /// `elevated`
    Elevated,
    /// `highest`
    Highest,
    /// `low`
    Low,
    /// `normal`
    Normal,
    /// `not_assessed`
    NotAssessed,
    /// `unknown`
    UnknownValue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The parameters of `risk_assessment.merchant_dispute_risk`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/risk_assessment/properties/merchant_dispute_risk`.
#[derive(Clone)]
#[must_use]
pub struct MerchantDisputeRisk(rt::Params);

impl MerchantDisputeRisk {
    /// With what is required.
    pub fn new(level: Level) -> Self {
        MerchantDisputeRisk(MerchantDisputeRisk::default().0.set::<Level>(0, level))
    }

    /// Dispute rate.
    pub fn dispute_rate(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `network_data`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/network_data`.
#[derive(Clone)]
#[must_use]
pub struct NetworkData(rt::Params);

impl NetworkData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Acquiring institution id. At most 5000 characters.
    pub fn acquiring_institution_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `verification_data.three_d_secure.result`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/verification_data/properties/three_d_secure/properties/result`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResultType {
    /// `attempt_acknowledged`
    AttemptAcknowledged,
    /// `authenticated`
    Authenticated,
    /// `failed`
    Failed,
    /// `required`
    Required,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The parameters of `risk_assessment`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/risk_assessment`.
#[derive(Clone)]
#[must_use]
pub struct RiskAssessment(rt::Params);

impl RiskAssessment {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Card testing risk.
    pub fn card_testing_risk(self, value: CardTestingRisk) -> Self {
        Self(self.0.set::<CardTestingRisk>(0, value))
    }

    /// Fraud risk.
    pub fn fraud_risk(self, value: FraudRisk) -> Self {
        Self(self.0.set::<FraudRisk>(1, value))
    }

    /// Merchant dispute risk.
    pub fn merchant_dispute_risk(self, value: MerchantDisputeRisk) -> Self {
        Self(self.0.set::<MerchantDisputeRisk>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `verification_data.three_d_secure`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/verification_data/properties/three_d_secure`.
#[derive(Clone)]
#[must_use]
pub struct ThreeDSecure(rt::Params);

impl ThreeDSecure {
    /// With what is required.
    pub fn new(result: ResultType) -> Self {
        ThreeDSecure(ThreeDSecure::default().0.set::<ResultType>(0, result))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `verification_data`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/verification_data`.
#[derive(Clone)]
#[must_use]
pub struct VerificationData(rt::Params);

impl VerificationData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Address line1 check. `match`, `mismatch` or `not_provided`.
    pub fn address_line1_check(self, value: AddressLine1Check) -> Self {
        Self(self.0.set::<AddressLine1Check>(0, value))
    }

    /// Address postal code check. `match`, `mismatch` or `not_provided`.
    pub fn address_postal_code_check(self, value: AddressPostalCodeCheck) -> Self {
        Self(self.0.set::<AddressPostalCodeCheck>(1, value))
    }

    /// Authentication exemption.
    pub fn authentication_exemption(self, value: AuthenticationExemption) -> Self {
        Self(self.0.set::<AuthenticationExemption>(2, value))
    }

    /// Cvc check. `match`, `mismatch` or `not_provided`.
    pub fn cvc_check(self, value: CvcCheck) -> Self {
        Self(self.0.set::<CvcCheck>(3, value))
    }

    /// Expiry check. `match`, `mismatch` or `not_provided`.
    pub fn expiry_check(self, value: ExpiryCheck) -> Self {
        Self(self.0.set::<ExpiryCheck>(4, value))
    }

    /// Three d secure.
    pub fn three_d_secure(self, value: ThreeDSecure) -> Self {
        Self(self.0.set::<ThreeDSecure>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `wallet`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/wallet`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Wallet {
    /// `apple_pay`
    ApplePay,
    /// `google_pay`
    GooglePay,
    /// `samsung_pay`
    SamsungPay,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    AddressLine1Check;
    0 => Match "match";
    1 => Mismatch "mismatch";
    2 => NotProvided "not_provided";
}

rt::open_enum! {
    AddressPostalCodeCheck;
    0 => Match "match";
    1 => Mismatch "mismatch";
    2 => NotProvided "not_provided";
}

rt::params! {
    AmountDetails;
    "atm_fee": i64;
    "cashback_amount": i64;
}

rt::params! {
    AuthenticationExemption;
    "claimed_by" required: ClaimedBy;
    "type" required: AuthenticationExemptionType;
}

rt::open_enum! {
    AuthenticationExemptionType;
    0 => LowValueTransaction "low_value_transaction";
    1 => TransactionRiskAnalysis "transaction_risk_analysis";
    2 => UnknownValue "unknown";
}

rt::open_enum! {
    AuthorizationMethod;
    0 => Chip "chip";
    1 => Contactless "contactless";
    2 => KeyedIn "keyed_in";
    3 => Online "online";
    4 => Swipe "swipe";
}

rt::params! {
    CardTestingRisk;
    "level" required: Level;
    "invalid_account_number_decline_rate_past_hour": i64;
    "invalid_credentials_decline_rate_past_hour": i64;
}

rt::open_enum! {
    ClaimedBy;
    0 => Acquirer "acquirer";
    1 => Issuer "issuer";
}

rt::params! {
    CreateFleet;
    "cardholder_prompt_data": CardholderPromptData;
    "purchase_type": PurchaseType;
    "reported_breakdown": ReportedBreakdown;
    "service_type": ServiceType;
}

rt::open_enum! {
    CvcCheck;
    0 => Match "match";
    1 => Mismatch "mismatch";
    2 => NotProvided "not_provided";
}

rt::open_enum! {
    ExpiryCheck;
    0 => Match "match";
    1 => Mismatch "mismatch";
    2 => NotProvided "not_provided";
}

rt::open_enum! {
    FraudDisputabilityLikelihood;
    0 => Neutral "neutral";
    1 => UnknownValue "unknown";
    2 => VeryLikely "very_likely";
    3 => VeryUnlikely "very_unlikely";
}

rt::params! {
    FraudRisk;
    "level" required: Level;
    "score": f64;
}

rt::open_enum! {
    Level;
    0 => Elevated "elevated";
    1 => Highest "highest";
    2 => Low "low";
    3 => Normal "normal";
    4 => NotAssessed "not_assessed";
    5 => UnknownValue "unknown";
}

rt::params! {
    MerchantDisputeRisk;
    "level" required: Level;
    "dispute_rate": i64;
}

rt::params! {
    NetworkData;
    "acquiring_institution_id": String;
}

rt::open_enum! {
    ResultType;
    0 => AttemptAcknowledged "attempt_acknowledged";
    1 => Authenticated "authenticated";
    2 => Failed "failed";
    3 => Required "required";
}

rt::params! {
    RiskAssessment;
    "card_testing_risk": CardTestingRisk;
    "fraud_risk": FraudRisk;
    "merchant_dispute_risk": MerchantDisputeRisk;
}

rt::params! {
    ThreeDSecure;
    "result" required: ResultType;
}

rt::params! {
    VerificationData;
    "address_line1_check": AddressLine1Check;
    "address_postal_code_check": AddressPostalCodeCheck;
    "authentication_exemption": AuthenticationExemption;
    "cvc_check": CvcCheck;
    "expiry_check": ExpiryCheck;
    "three_d_secure": ThreeDSecure;
}

rt::open_enum! {
    Wallet;
    0 => ApplePay "apple_pay";
    1 => GooglePay "google_pay";
    2 => SamsungPay "samsung_pay";
}
