// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
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
rt::params! {
    AmountDetails;
    "atm_fee": Option<i64>;
    "cashback_amount": Option<i64>;
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
rt::params! {
    AuthenticationExemption;
    "claimed_by" required: ClaimedBy;
    "type" required: AuthenticationExemptionType;
}
/// Type: the same shape as [`crate::issuing::AuthorizationAuthenticationExemptionType`].
pub type AuthenticationExemptionType = crate::issuing::AuthorizationAuthenticationExemptionType;
/// The parameters of `risk_assessment.card_testing_risk`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/risk_assessment/properties/card_testing_risk`.
#[derive(Clone)]
#[must_use]
pub struct CardTestingRisk(rt::Params);
impl CardTestingRisk {
    /// With what is required.
    pub fn new(level: Level) -> Self {
        CardTestingRisk(CardTestingRisk::default().0.set::<Level>(2, level))
    }
    /// Invalid account number decline rate past hour.
    pub fn invalid_account_number_decline_rate_past_hour(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }
    /// Invalid credentials decline rate past hour.
    pub fn invalid_credentials_decline_rate_past_hour(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    CardTestingRisk;
    "invalid_account_number_decline_rate_past_hour": Option<i64>;
    "invalid_credentials_decline_rate_past_hour": Option<i64>;
    "level" required: Level;
}
/// Claimed by: the same shape as [`crate::issuing::AuthorizationAuthenticationExemptionClaimedBy`].
pub type ClaimedBy = crate::issuing::AuthorizationAuthenticationExemptionClaimedBy;
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
rt::open_enum! {
    FraudDisputabilityLikelihood;
    0 => Neutral "neutral";
    1 => UnknownValue "unknown";
    2 => VeryLikely "very_likely";
    3 => VeryUnlikely "very_unlikely";
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
rt::params! {
    FraudRisk;
    "level" required: Level;
    "score": Option<f64>;
}
/// Type: the same shape as [`crate::issuing::AuthorizationFuelDataType`].
pub type FuelType = crate::issuing::AuthorizationFuelDataType;
/// Level: the same shape as [`crate::radar::PaymentEvaluationSignalV2RiskLevel`].
pub type Level = crate::radar::PaymentEvaluationSignalV2RiskLevel;
/// The parameters of `risk_assessment.merchant_dispute_risk`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/risk_assessment/properties/merchant_dispute_risk`.
#[derive(Clone)]
#[must_use]
pub struct MerchantDisputeRisk(rt::Params);
impl MerchantDisputeRisk {
    /// With what is required.
    pub fn new(level: Level) -> Self {
        MerchantDisputeRisk(MerchantDisputeRisk::default().0.set::<Level>(1, level))
    }
    /// Dispute rate.
    pub fn dispute_rate(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    MerchantDisputeRisk;
    "dispute_rate": Option<i64>;
    "level" required: Level;
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
rt::params! {
    NetworkData;
    "acquiring_institution_id": Option<String>;
}
/// Non fuel: the same shape as [`crate::test_helpers::issuing::params::ReportedBreakdownFuel`].
pub type NonFuel = crate::test_helpers::issuing::params::ReportedBreakdownFuel;
/// Purchase type: the same shape as [`crate::issuing::AuthorizationFleetDataPurchaseType`].
pub type PurchaseType = crate::issuing::AuthorizationFleetDataPurchaseType;
/// Result: the same shape as [`crate::issuing::AuthorizationThreeDSecureResult`].
pub type ResultType = crate::issuing::AuthorizationThreeDSecureResult;
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
rt::params! {
    RiskAssessment;
    "card_testing_risk": Option<CardTestingRisk>;
    "fraud_risk": Option<FraudRisk>;
    "merchant_dispute_risk": Option<MerchantDisputeRisk>;
}
/// Service type: the same shape as [`crate::issuing::AuthorizationFleetDataServiceType`].
pub type ServiceType = crate::issuing::AuthorizationFleetDataServiceType;
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
rt::params! {
    ThreeDSecure;
    "result" required: ResultType;
}
/// Unit: the same shape as [`crate::issuing::AuthorizationFuelDataUnit`].
pub type Unit = crate::issuing::AuthorizationFuelDataUnit;
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
    pub fn address_line1_check(self, value: crate::issuing::VerificationCheck) -> Self {
        Self(self.0.set::<crate::issuing::VerificationCheck>(0, value))
    }
    /// Address postal code check. `match`, `mismatch` or `not_provided`.
    pub fn address_postal_code_check(
        self,
        value: crate::issuing::VerificationCheck,
    ) -> Self {
        Self(self.0.set::<crate::issuing::VerificationCheck>(1, value))
    }
    /// Authentication exemption.
    pub fn authentication_exemption(self, value: AuthenticationExemption) -> Self {
        Self(self.0.set::<AuthenticationExemption>(2, value))
    }
    /// Cvc check. `match`, `mismatch` or `not_provided`.
    pub fn cvc_check(self, value: crate::issuing::VerificationCheck) -> Self {
        Self(self.0.set::<crate::issuing::VerificationCheck>(3, value))
    }
    /// Expiry check. `match`, `mismatch` or `not_provided`.
    pub fn expiry_check(self, value: crate::issuing::VerificationCheck) -> Self {
        Self(self.0.set::<crate::issuing::VerificationCheck>(4, value))
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
rt::params! {
    VerificationData;
    "address_line1_check": Option<crate::issuing::VerificationCheck>;
    "address_postal_code_check": Option<crate::issuing::VerificationCheck>;
    "authentication_exemption": Option<AuthenticationExemption>;
    "cvc_check": Option<crate::issuing::VerificationCheck>;
    "expiry_check": Option<crate::issuing::VerificationCheck>;
    "three_d_secure": Option<ThreeDSecure>;
}
/// Wallet: the same shape as [`crate::issuing::TransactionWallet`].
pub type Wallet = crate::issuing::TransactionWallet;
