// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Card;
use crate::issuing::Network;
use crate::rt;

/// Issuing network token address.
///
/// Contract: `#/components/schemas/issuing_network_token_address`.
#[derive(Default)]
#[non_exhaustive]
pub struct NetworkTokenAddress {
    /// Line1. At most 5000 characters.
    pub line1: String,
    /// Postal code. At most 5000 characters.
    pub postal_code: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing network token device.
///
/// Contract: `#/components/schemas/issuing_network_token_device`.
#[derive(Default)]
#[non_exhaustive]
pub struct NetworkTokenDevice {
    /// Device fingerprint. At most 5000 characters.
    pub device_fingerprint: Option<String>,
    /// Ip address. At most 5000 characters.
    pub ip_address: Option<String>,
    /// Location. At most 5000 characters.
    pub location: Option<String>,
    /// Name. At most 5000 characters.
    pub name: Option<String>,
    /// Phone number. At most 5000 characters.
    pub phone_number: Option<String>,
    /// Type. `other`, `phone` or `watch`.
    pub r#type: Option<NetworkTokenDeviceType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/issuing_network_token_device/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NetworkTokenDeviceType {
    /// `other`
    Other,
    /// `phone`
    Phone,
    /// `watch`
    Watch,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Issuing network token mastercard.
///
/// Contract: `#/components/schemas/issuing_network_token_mastercard`.
#[derive(Default)]
#[non_exhaustive]
pub struct NetworkTokenMastercard {
    /// Card reference id. At most 5000 characters.
    pub card_reference_id: Option<String>,
    /// Token reference id. At most 5000 characters.
    pub token_reference_id: String,
    /// Token requestor id. At most 5000 characters.
    pub token_requestor_id: String,
    /// Token requestor name. At most 5000 characters.
    pub token_requestor_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing network token network data.
///
/// Contract: `#/components/schemas/issuing_network_token_network_data`.
#[derive(Default)]
#[non_exhaustive]
pub struct NetworkTokenNetworkData {
    /// Device.
    pub device: Option<Box<NetworkTokenDevice>>,
    /// Mastercard.
    pub mastercard: Option<Box<NetworkTokenMastercard>>,
    /// Type. `mastercard` or `visa`.
    pub r#type: NetworkTokenNetworkDataType,
    /// Visa.
    pub visa: Option<Box<NetworkTokenVisa>>,
    /// Wallet provider.
    pub wallet_provider: Option<Box<NetworkTokenWalletProvider>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/issuing_network_token_network_data/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NetworkTokenNetworkDataType {
    /// `mastercard`
    Mastercard,
    /// `visa`
    Visa,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Issuing network token visa.
///
/// Contract: `#/components/schemas/issuing_network_token_visa`.
#[derive(Default)]
#[non_exhaustive]
pub struct NetworkTokenVisa {
    /// Card reference id. At most 5000 characters. May be null.
    pub card_reference_id: Option<String>,
    /// Token reference id. At most 5000 characters.
    pub token_reference_id: String,
    /// Token requestor id. At most 5000 characters.
    pub token_requestor_id: String,
    /// Token risk score. At most 5000 characters.
    pub token_risk_score: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing network token wallet provider.
///
/// Contract: `#/components/schemas/issuing_network_token_wallet_provider`.
#[derive(Default)]
#[non_exhaustive]
pub struct NetworkTokenWalletProvider {
    /// Account id. At most 5000 characters.
    pub account_id: Option<String>,
    /// Account trust score.
    pub account_trust_score: Option<i64>,
    /// Card number source. `app`, `manual`, `on_file` or `other`.
    pub card_number_source: Option<NetworkTokenWalletProviderCardNumberSource>,
    /// Cardholder address.
    pub cardholder_address: Option<Box<NetworkTokenAddress>>,
    /// Cardholder name. At most 5000 characters.
    pub cardholder_name: Option<String>,
    /// Device trust score.
    pub device_trust_score: Option<i64>,
    /// Hashed account email address. At most 5000 characters.
    pub hashed_account_email_address: Option<String>,
    /// Reason codes.
    pub reason_codes: Option<Vec<NetworkTokenWalletProviderReasonCode>>,
    /// Suggested decision. `approve`, `decline` or `require_auth`.
    pub suggested_decision: Option<NetworkTokenWalletProviderSuggestedDecision>,
    /// Suggested decision version. At most 5000 characters.
    pub suggested_decision_version: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `card_number_source`.
///
/// Contract: `#/components/schemas/issuing_network_token_wallet_provider/properties/card_number_source`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NetworkTokenWalletProviderCardNumberSource {
    /// `app`
    App,
    /// `manual`
    Manual,
    /// `on_file`
    OnFile,
    /// `other`
    Other,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `reason_codes[]`.
///
/// Contract: `#/components/schemas/issuing_network_token_wallet_provider/properties/reason_codes/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NetworkTokenWalletProviderReasonCode {
    /// `account_card_too_new`
    AccountCardTooNew,
    /// `account_recently_changed`
    AccountRecentlyChanged,
    /// `account_too_new`
    AccountTooNew,
    /// `account_too_new_since_launch`
    AccountTooNewSinceLaunch,
    /// `additional_device`
    AdditionalDevice,
    /// `data_expired`
    DataExpired,
    /// `defer_id_v_decision`
    DeferIdVDecision,
    /// `device_recently_lost`
    DeviceRecentlyLost,
    /// `good_activity_history`
    GoodActivityHistory,
    /// `has_suspended_tokens`
    HasSuspendedTokens,
    /// `high_risk`
    HighRisk,
    /// `inactive_account`
    InactiveAccount,
    /// `long_account_tenure`
    LongAccountTenure,
    /// `low_account_score`
    LowAccountScore,
    /// `low_device_score`
    LowDeviceScore,
    /// `low_phone_number_score`
    LowPhoneNumberScore,
    /// `network_service_error`
    NetworkServiceError,
    /// `outside_home_territory`
    OutsideHomeTerritory,
    /// `provisioning_cardholder_mismatch`
    ProvisioningCardholderMismatch,
    /// `provisioning_device_and_cardholder_mismatch`
    ProvisioningDeviceAndCardholderMismatch,
    /// `provisioning_device_mismatch`
    ProvisioningDeviceMismatch,
    /// `same_device_no_prior_authentication`
    SameDeviceNoPriorAuthentication,
    /// `same_device_successful_prior_authentication`
    SameDeviceSuccessfulPriorAuthentication,
    /// `software_update`
    SoftwareUpdate,
    /// `suspicious_activity`
    SuspiciousActivity,
    /// `too_many_different_cardholders`
    TooManyDifferentCardholders,
    /// `too_many_recent_attempts`
    TooManyRecentAttempts,
    /// `too_many_recent_tokens`
    TooManyRecentTokens,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `suggested_decision`.
///
/// Contract: `#/components/schemas/issuing_network_token_wallet_provider/properties/suggested_decision`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NetworkTokenWalletProviderSuggestedDecision {
    /// `approve`
    Approve,
    /// `decline`
    Decline,
    /// `require_auth`
    RequireAuth,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The `issuing.token` object.
///
/// Contract: `#/components/schemas/issuing.token`.
#[derive(Default)]
#[non_exhaustive]
pub struct Token {
    /// Card. An id; the object itself when `card` is expanded.
    pub card: rt::Expandable<Card>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Device fingerprint. At most 5000 characters. May be null.
    pub device_fingerprint: Option<String>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Token>,
    /// Last4. At most 5000 characters.
    pub last4: Option<String>,
    /// Livemode.
    pub livemode: bool,
    /// Network. `mastercard` or `visa`.
    pub network: Network,
    /// Network data.
    pub network_data: Option<Box<NetworkTokenNetworkData>>,
    /// Network updated at, in seconds since 1970.
    pub network_updated_at: rt::Timestamp,
    /// Status. `active`, `deleted`, `requested` or `suspended`.
    pub status: TokenStatus,
    /// Wallet provider. `apple_pay`, `google_pay` or `samsung_pay`.
    pub wallet_provider: Option<TokenWalletProvider>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/issuing.token/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TokenStatus {
    /// `active`
    Active,
    /// `deleted`
    Deleted,
    /// `requested`
    Requested,
    /// `suspended`
    Suspended,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `wallet_provider`.
///
/// Contract: `#/components/schemas/issuing.token/properties/wallet_provider`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TokenWalletProvider {
    /// `apple_pay`
    ApplePay,
    /// `google_pay`
    GooglePay,
    /// `samsung_pay`
    SamsungPay,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    NetworkTokenAddress;
    0 => line1 "line1" required sensitive;
    1 => postal_code "postal_code" required sensitive;
}

rt::record! {
    NetworkTokenDevice;
    0 => device_fingerprint "device_fingerprint" sensitive;
    1 => ip_address "ip_address" sensitive;
    2 => location "location";
    3 => name "name";
    4 => phone_number "phone_number" sensitive;
    5 => r#type "type";
}

rt::open_enum! {
    NetworkTokenDeviceType;
    0 => Other "other";
    1 => Phone "phone";
    2 => Watch "watch";
}

rt::record! {
    NetworkTokenMastercard;
    0 => card_reference_id "card_reference_id";
    1 => token_reference_id "token_reference_id" required;
    2 => token_requestor_id "token_requestor_id" required;
    3 => token_requestor_name "token_requestor_name";
}

rt::record! {
    NetworkTokenNetworkData;
    0 => device "device";
    1 => mastercard "mastercard";
    2 => r#type "type" required;
    3 => visa "visa";
    4 => wallet_provider "wallet_provider";
}

rt::open_enum! {
    NetworkTokenNetworkDataType;
    0 => Mastercard "mastercard";
    1 => Visa "visa";
}

rt::record! {
    NetworkTokenVisa;
    0 => card_reference_id "card_reference_id";
    1 => token_reference_id "token_reference_id" required;
    2 => token_requestor_id "token_requestor_id" required;
    3 => token_risk_score "token_risk_score";
}

rt::record! {
    NetworkTokenWalletProvider;
    0 => account_id "account_id";
    1 => account_trust_score "account_trust_score";
    2 => card_number_source "card_number_source";
    3 => cardholder_address "cardholder_address";
    4 => cardholder_name "cardholder_name" sensitive;
    5 => device_trust_score "device_trust_score";
    6 => hashed_account_email_address "hashed_account_email_address" sensitive;
    7 => reason_codes "reason_codes";
    8 => suggested_decision "suggested_decision";
    9 => suggested_decision_version "suggested_decision_version";
}

rt::open_enum! {
    NetworkTokenWalletProviderCardNumberSource;
    0 => App "app";
    1 => Manual "manual";
    2 => OnFile "on_file";
    3 => Other "other";
}

rt::open_enum! {
    NetworkTokenWalletProviderReasonCode;
    0 => AccountCardTooNew "account_card_too_new";
    1 => AccountRecentlyChanged "account_recently_changed";
    2 => AccountTooNew "account_too_new";
    3 => AccountTooNewSinceLaunch "account_too_new_since_launch";
    4 => AdditionalDevice "additional_device";
    5 => DataExpired "data_expired";
    6 => DeferIdVDecision "defer_id_v_decision";
    7 => DeviceRecentlyLost "device_recently_lost";
    8 => GoodActivityHistory "good_activity_history";
    9 => HasSuspendedTokens "has_suspended_tokens";
    10 => HighRisk "high_risk";
    11 => InactiveAccount "inactive_account";
    12 => LongAccountTenure "long_account_tenure";
    13 => LowAccountScore "low_account_score";
    14 => LowDeviceScore "low_device_score";
    15 => LowPhoneNumberScore "low_phone_number_score";
    16 => NetworkServiceError "network_service_error";
    17 => OutsideHomeTerritory "outside_home_territory";
    18 => ProvisioningCardholderMismatch "provisioning_cardholder_mismatch";
    19 => ProvisioningDeviceAndCardholderMismatch "provisioning_device_and_cardholder_mismatch";
    20 => ProvisioningDeviceMismatch "provisioning_device_mismatch";
    21 => SameDeviceNoPriorAuthentication "same_device_no_prior_authentication";
    22 => SameDeviceSuccessfulPriorAuthentication "same_device_successful_prior_authentication";
    23 => SoftwareUpdate "software_update";
    24 => SuspiciousActivity "suspicious_activity";
    25 => TooManyDifferentCardholders "too_many_different_cardholders";
    26 => TooManyRecentAttempts "too_many_recent_attempts";
    27 => TooManyRecentTokens "too_many_recent_tokens";
}

rt::open_enum! {
    NetworkTokenWalletProviderSuggestedDecision;
    0 => Approve "approve";
    1 => Decline "decline";
    2 => RequireAuth "require_auth";
}

rt::record! {
    Token;
    const "object" = Str("issuing.token");
    0 => card "card" required;
    1 => created "created" required;
    2 => device_fingerprint "device_fingerprint" sensitive;
    3 => id "id" required;
    4 => last4 "last4";
    5 => livemode "livemode" required;
    6 => network "network" required;
    7 => network_data "network_data";
    8 => network_updated_at "network_updated_at" required;
    9 => status "status" required;
    10 => wallet_provider "wallet_provider";
}

rt::expandable! {
    crate::ExpandPath;
    Token;
    card "card" => Card;
    network_data "network_data" => NetworkTokenNetworkData;
}

rt::open_enum! {
    TokenStatus;
    0 => Active "active";
    1 => Deleted "deleted";
    2 => Requested "requested";
    3 => Suspended "suspended";
}

rt::open_enum! {
    TokenWalletProvider;
    0 => ApplePay "apple_pay";
    1 => GooglePay "google_pay";
    2 => SamsungPay "samsung_pay";
}
