// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `amount_details`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/amount_details`.
#[derive(Clone, Default)]
#[must_use]
pub struct AmountDetails {
    atm_fee: Option<i64>,
    cashback_amount: Option<i64>,
    extra: rt::Extra,
}
impl AmountDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Atm fee.
    pub fn atm_fee(mut self, value: i64) -> Self {
        self.atm_fee = Some(value);
        self
    }
    /// Cashback amount, in the currency's smallest unit.
    pub fn cashback_amount(mut self, value: i64) -> Self {
        self.cashback_amount = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    AmountDetails;
    0 => atm_fee "atm_fee";
    1 => cashback_amount "cashback_amount";
}
/// The parameters of `verification_data.authentication_exemption`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/verification_data/properties/authentication_exemption`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthenticationExemption {
    claimed_by: ClaimedBy,
    r#type: AuthenticationExemptionType,
    extra: rt::Extra,
}
impl AuthenticationExemption {
    /// With what is required.
    pub fn new(claimed_by: ClaimedBy, r#type: AuthenticationExemptionType) -> Self {
        Self {
            claimed_by,
            r#type,
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    AuthenticationExemption;
    0 => claimed_by "claimed_by" required;
    1 => r#type "type" required;
}
/// Type: the same shape as [`crate::issuing::AuthorizationAuthenticationExemptionType`].
pub type AuthenticationExemptionType = crate::issuing::AuthorizationAuthenticationExemptionType;
/// The parameters of `risk_assessment.card_testing_risk`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/risk_assessment/properties/card_testing_risk`.
#[derive(Clone, Default)]
#[must_use]
pub struct CardTestingRisk {
    invalid_account_number_decline_rate_past_hour: Option<i64>,
    invalid_credentials_decline_rate_past_hour: Option<i64>,
    level: Level,
    extra: rt::Extra,
}
impl CardTestingRisk {
    /// With what is required.
    pub fn new(level: Level) -> Self {
        Self {
            level,
            ..Default::default()
        }
    }
    /// Invalid account number decline rate past hour.
    pub fn invalid_account_number_decline_rate_past_hour(mut self, value: i64) -> Self {
        self.invalid_account_number_decline_rate_past_hour = Some(value);
        self
    }
    /// Invalid credentials decline rate past hour.
    pub fn invalid_credentials_decline_rate_past_hour(mut self, value: i64) -> Self {
        self.invalid_credentials_decline_rate_past_hour = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    CardTestingRisk;
    0 => invalid_account_number_decline_rate_past_hour "invalid_account_number_decline_rate_past_hour";
    1 => invalid_credentials_decline_rate_past_hour "invalid_credentials_decline_rate_past_hour";
    2 => level "level" required;
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
#[derive(Clone, Default)]
#[must_use]
pub struct FraudRisk {
    level: Level,
    score: Option<f64>,
    extra: rt::Extra,
}
impl FraudRisk {
    /// With what is required.
    pub fn new(level: Level) -> Self {
        Self {
            level,
            ..Default::default()
        }
    }
    /// Score.
    pub fn score(mut self, value: f64) -> Self {
        self.score = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    FraudRisk;
    0 => level "level" required;
    1 => score "score";
}
/// Type: the same shape as [`crate::issuing::AuthorizationFuelDataType`].
pub type FuelType = crate::issuing::AuthorizationFuelDataType;
/// Level: the same shape as [`crate::radar::PaymentEvaluationSignalV2RiskLevel`].
pub type Level = crate::radar::PaymentEvaluationSignalV2RiskLevel;
/// The parameters of `risk_assessment.merchant_dispute_risk`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/risk_assessment/properties/merchant_dispute_risk`.
#[derive(Clone, Default)]
#[must_use]
pub struct MerchantDisputeRisk {
    dispute_rate: Option<i64>,
    level: Level,
    extra: rt::Extra,
}
impl MerchantDisputeRisk {
    /// With what is required.
    pub fn new(level: Level) -> Self {
        Self {
            level,
            ..Default::default()
        }
    }
    /// Dispute rate.
    pub fn dispute_rate(mut self, value: i64) -> Self {
        self.dispute_rate = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    MerchantDisputeRisk;
    0 => dispute_rate "dispute_rate";
    1 => level "level" required;
}
/// The parameters of `network_data`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/network_data`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkData {
    acquiring_institution_id: Option<String>,
    extra: rt::Extra,
}
impl NetworkData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Acquiring institution id. At most 5000 characters.
    pub fn acquiring_institution_id(mut self, value: impl Into<String>) -> Self {
        self.acquiring_institution_id = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    NetworkData;
    0 => acquiring_institution_id "acquiring_institution_id";
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
#[derive(Clone, Default)]
#[must_use]
pub struct RiskAssessment {
    card_testing_risk: Option<Box<CardTestingRisk>>,
    fraud_risk: Option<Box<FraudRisk>>,
    merchant_dispute_risk: Option<Box<MerchantDisputeRisk>>,
    extra: rt::Extra,
}
impl RiskAssessment {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Card testing risk.
    pub fn card_testing_risk(mut self, value: CardTestingRisk) -> Self {
        self.card_testing_risk = Some(Box::new(value));
        self
    }
    /// Fraud risk.
    pub fn fraud_risk(mut self, value: FraudRisk) -> Self {
        self.fraud_risk = Some(Box::new(value));
        self
    }
    /// Merchant dispute risk.
    pub fn merchant_dispute_risk(mut self, value: MerchantDisputeRisk) -> Self {
        self.merchant_dispute_risk = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    RiskAssessment;
    0 => card_testing_risk "card_testing_risk";
    1 => fraud_risk "fraud_risk";
    2 => merchant_dispute_risk "merchant_dispute_risk";
}
/// Service type: the same shape as [`crate::issuing::AuthorizationFleetDataServiceType`].
pub type ServiceType = crate::issuing::AuthorizationFleetDataServiceType;
/// The parameters of `verification_data.three_d_secure`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/verification_data/properties/three_d_secure`.
#[derive(Clone, Default)]
#[must_use]
pub struct ThreeDSecure {
    result: ResultType,
    extra: rt::Extra,
}
impl ThreeDSecure {
    /// With what is required.
    pub fn new(result: ResultType) -> Self {
        Self {
            result,
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ThreeDSecure;
    0 => result "result" required;
}
/// Unit: the same shape as [`crate::issuing::AuthorizationFuelDataUnit`].
pub type Unit = crate::issuing::AuthorizationFuelDataUnit;
/// The parameters of `verification_data`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/verification_data`.
#[derive(Clone, Default)]
#[must_use]
pub struct VerificationData {
    address_line1_check: Option<crate::issuing::VerificationCheck>,
    address_postal_code_check: Option<crate::issuing::VerificationCheck>,
    authentication_exemption: Option<Box<AuthenticationExemption>>,
    cvc_check: Option<crate::issuing::VerificationCheck>,
    expiry_check: Option<crate::issuing::VerificationCheck>,
    three_d_secure: Option<Box<ThreeDSecure>>,
    extra: rt::Extra,
}
impl VerificationData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Address line1 check. `match`, `mismatch` or `not_provided`.
    pub fn address_line1_check(
        mut self,
        value: crate::issuing::VerificationCheck,
    ) -> Self {
        self.address_line1_check = Some(value);
        self
    }
    /// Address postal code check. `match`, `mismatch` or `not_provided`.
    pub fn address_postal_code_check(
        mut self,
        value: crate::issuing::VerificationCheck,
    ) -> Self {
        self.address_postal_code_check = Some(value);
        self
    }
    /// Authentication exemption.
    pub fn authentication_exemption(mut self, value: AuthenticationExemption) -> Self {
        self.authentication_exemption = Some(Box::new(value));
        self
    }
    /// Cvc check. `match`, `mismatch` or `not_provided`.
    pub fn cvc_check(mut self, value: crate::issuing::VerificationCheck) -> Self {
        self.cvc_check = Some(value);
        self
    }
    /// Expiry check. `match`, `mismatch` or `not_provided`.
    pub fn expiry_check(mut self, value: crate::issuing::VerificationCheck) -> Self {
        self.expiry_check = Some(value);
        self
    }
    /// Three d secure.
    pub fn three_d_secure(mut self, value: ThreeDSecure) -> Self {
        self.three_d_secure = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    VerificationData;
    0 => address_line1_check "address_line1_check";
    1 => address_postal_code_check "address_postal_code_check";
    2 => authentication_exemption "authentication_exemption";
    3 => cvc_check "cvc_check";
    4 => expiry_check "expiry_check";
    5 => three_d_secure "three_d_secure";
}
/// Wallet: the same shape as [`crate::issuing::TransactionWallet`].
pub type Wallet = crate::issuing::TransactionWallet;
