//! The codes of errors. The contract leaves them as texts; this is the list of <https://docs.stripe.com/error-codes>.
use std::ops::Deref;

use crate::open_enum;

/// The code of an error of /v1. See <https://docs.stripe.com/error-codes>, which says of each what to do.
///
/// It is its text as well: `error.code().as_deref() == Some("card_declined")`. A code of /v2 is [`ErrorCode::Unknown`] here,
/// and parses into the contract's enumeration of those.
#[derive(Clone)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `account_closed`
    AccountClosed,
    /// `account_country_invalid_address`
    AccountCountryInvalidAddress,
    /// `account_error_country_change_requires_additional_steps`
    AccountErrorCountryChangeRequiresAdditionalSteps,
    /// `account_information_mismatch`
    AccountInformationMismatch,
    /// `account_invalid`
    AccountInvalid,
    /// `account_number_invalid`
    AccountNumberInvalid,
    /// `account_token_required_for_v2_account`
    AccountTokenRequiredForV2Account,
    /// `acss_debit_session_incomplete`
    AcssDebitSessionIncomplete,
    /// `action_blocked`
    ActionBlocked,
    /// `alipay_upgrade_required`
    AlipayUpgradeRequired,
    /// `amount_too_large`
    AmountTooLarge,
    /// `amount_too_small`
    AmountTooSmall,
    /// `api_key_expired`
    ApiKeyExpired,
    /// `application_fees_not_allowed`
    ApplicationFeesNotAllowed,
    /// `approval_required`
    ApprovalRequired,
    /// `authentication_required`
    AuthenticationRequired,
    /// `balance_insufficient`
    BalanceInsufficient,
    /// `balance_invalid_parameter`
    BalanceInvalidParameter,
    /// `bank_account_bad_routing_numbers`
    BankAccountBadRoutingNumbers,
    /// `bank_account_declined`
    BankAccountDeclined,
    /// `bank_account_exists`
    BankAccountExists,
    /// `bank_account_restricted`
    BankAccountRestricted,
    /// `bank_account_unusable`
    BankAccountUnusable,
    /// `bank_account_unverified`
    BankAccountUnverified,
    /// `bank_account_verification_failed`
    BankAccountVerificationFailed,
    /// `billing_invalid_mandate`
    BillingInvalidMandate,
    /// `bitcoin_upgrade_required`
    BitcoinUpgradeRequired,
    /// `capture_charge_authorization_expired`
    CaptureChargeAuthorizationExpired,
    /// `capture_unauthorized_payment`
    CaptureUnauthorizedPayment,
    /// `card_decline_rate_limit_exceeded`
    CardDeclineRateLimitExceeded,
    /// `card_declined`
    CardDeclined,
    /// `cardholder_phone_number_required`
    CardholderPhoneNumberRequired,
    /// `charge_already_captured`
    ChargeAlreadyCaptured,
    /// `charge_already_refunded`
    ChargeAlreadyRefunded,
    /// `charge_disputed`
    ChargeDisputed,
    /// `charge_exceeds_source_limit`
    ChargeExceedsSourceLimit,
    /// `charge_exceeds_transaction_limit`
    ChargeExceedsTransactionLimit,
    /// `charge_expired_for_capture`
    ChargeExpiredForCapture,
    /// `charge_invalid_parameter`
    ChargeInvalidParameter,
    /// `charge_not_refundable`
    ChargeNotRefundable,
    /// `clearing_code_unsupported`
    ClearingCodeUnsupported,
    /// `country_code_invalid`
    CountryCodeInvalid,
    /// `country_unsupported`
    CountryUnsupported,
    /// `coupon_expired`
    CouponExpired,
    /// `customer_max_payment_methods`
    CustomerMaxPaymentMethods,
    /// `customer_max_subscriptions`
    CustomerMaxSubscriptions,
    /// `customer_session_expired`
    CustomerSessionExpired,
    /// `customer_tax_location_invalid`
    CustomerTaxLocationInvalid,
    /// `debit_not_authorized`
    DebitNotAuthorized,
    /// `email_invalid`
    EmailInvalid,
    /// `expired_card`
    ExpiredCard,
    /// `financial_connections_account_inactive`
    FinancialConnectionsAccountInactive,
    /// `financial_connections_account_pending_account_numbers`
    FinancialConnectionsAccountPendingAccountNumbers,
    /// `financial_connections_account_unavailable_account_numbers`
    FinancialConnectionsAccountUnavailableAccountNumbers,
    /// `financial_connections_no_successful_transaction_refresh`
    FinancialConnectionsNoSuccessfulTransactionRefresh,
    /// `forwarding_api_inactive`
    ForwardingApiInactive,
    /// `forwarding_api_invalid_parameter`
    ForwardingApiInvalidParameter,
    /// `forwarding_api_retryable_upstream_error`
    ForwardingApiRetryableUpstreamError,
    /// `forwarding_api_upstream_connection_error`
    ForwardingApiUpstreamConnectionError,
    /// `forwarding_api_upstream_connection_timeout`
    ForwardingApiUpstreamConnectionTimeout,
    /// `forwarding_api_upstream_error`
    ForwardingApiUpstreamError,
    /// `idempotency_key_in_use`
    IdempotencyKeyInUse,
    /// `incorrect_address`
    IncorrectAddress,
    /// `incorrect_cvc`
    IncorrectCvc,
    /// `incorrect_number`
    IncorrectNumber,
    /// `incorrect_zip`
    IncorrectZip,
    /// `india_recurring_payment_mandate_canceled`
    IndiaRecurringPaymentMandateCanceled,
    /// `instant_payouts_config_disabled`
    InstantPayoutsConfigDisabled,
    /// `instant_payouts_currency_disabled`
    InstantPayoutsCurrencyDisabled,
    /// `instant_payouts_limit_exceeded`
    InstantPayoutsLimitExceeded,
    /// `instant_payouts_unsupported`
    InstantPayoutsUnsupported,
    /// `insufficient_funds`
    InsufficientFunds,
    /// `intent_invalid_state`
    IntentInvalidState,
    /// `intent_verification_method_missing`
    IntentVerificationMethodMissing,
    /// `invalid_card_type`
    InvalidCardType,
    /// `invalid_characters`
    InvalidCharacters,
    /// `invalid_charge_amount`
    InvalidChargeAmount,
    /// `invalid_cvc`
    InvalidCvc,
    /// `invalid_expiry_month`
    InvalidExpiryMonth,
    /// `invalid_expiry_year`
    InvalidExpiryYear,
    /// `invalid_mandate_reference_prefix_format`
    InvalidMandateReferencePrefixFormat,
    /// `invalid_number`
    InvalidNumber,
    /// `invalid_source_usage`
    InvalidSourceUsage,
    /// `invalid_tax_location`
    InvalidTaxLocation,
    /// `invoice_no_customer_line_items`
    InvoiceNoCustomerLineItems,
    /// `invoice_no_payment_method_types`
    InvoiceNoPaymentMethodTypes,
    /// `invoice_no_subscription_line_items`
    InvoiceNoSubscriptionLineItems,
    /// `invoice_not_editable`
    InvoiceNotEditable,
    /// `invoice_on_behalf_of_not_editable`
    InvoiceOnBehalfOfNotEditable,
    /// `invoice_payment_intent_requires_action`
    InvoicePaymentIntentRequiresAction,
    /// `invoice_upcoming_none`
    InvoiceUpcomingNone,
    /// `livemode_mismatch`
    LivemodeMismatch,
    /// `lock_timeout`
    LockTimeout,
    /// `missing`
    Missing,
    /// `no_account`
    NoAccount,
    /// `not_allowed_on_standard_account`
    NotAllowedOnStandardAccount,
    /// `out_of_inventory`
    OutOfInventory,
    /// `ownership_declaration_not_allowed`
    OwnershipDeclarationNotAllowed,
    /// `parameter_invalid_empty`
    ParameterInvalidEmpty,
    /// `parameter_invalid_integer`
    ParameterInvalidInteger,
    /// `parameter_invalid_string_blank`
    ParameterInvalidStringBlank,
    /// `parameter_invalid_string_empty`
    ParameterInvalidStringEmpty,
    /// `parameter_missing`
    ParameterMissing,
    /// `parameter_unknown`
    ParameterUnknown,
    /// `parameters_exclusive`
    ParametersExclusive,
    /// `payment_intent_action_required`
    PaymentIntentActionRequired,
    /// `payment_intent_authentication_failure`
    PaymentIntentAuthenticationFailure,
    /// `payment_intent_incompatible_payment_method`
    PaymentIntentIncompatiblePaymentMethod,
    /// `payment_intent_invalid_parameter`
    PaymentIntentInvalidParameter,
    /// `payment_intent_konbini_rejected_confirmation_number`
    PaymentIntentKonbiniRejectedConfirmationNumber,
    /// `payment_intent_mandate_invalid`
    PaymentIntentMandateInvalid,
    /// `payment_intent_payment_attempt_expired`
    PaymentIntentPaymentAttemptExpired,
    /// `payment_intent_payment_attempt_failed`
    PaymentIntentPaymentAttemptFailed,
    /// `payment_intent_rate_limit_exceeded`
    PaymentIntentRateLimitExceeded,
    /// `payment_intent_unexpected_state`
    PaymentIntentUnexpectedState,
    /// `payment_method_bank_account_already_verified`
    PaymentMethodBankAccountAlreadyVerified,
    /// `payment_method_bank_account_blocked`
    PaymentMethodBankAccountBlocked,
    /// `payment_method_billing_details_address_missing`
    PaymentMethodBillingDetailsAddressMissing,
    /// `payment_method_configuration_failures`
    PaymentMethodConfigurationFailures,
    /// `payment_method_currency_mismatch`
    PaymentMethodCurrencyMismatch,
    /// `payment_method_customer_decline`
    PaymentMethodCustomerDecline,
    /// `payment_method_invalid_parameter`
    PaymentMethodInvalidParameter,
    /// `payment_method_invalid_parameter_testmode`
    PaymentMethodInvalidParameterTestmode,
    /// `payment_method_microdeposit_failed`
    PaymentMethodMicrodepositFailed,
    /// `payment_method_microdeposit_processing_error`
    PaymentMethodMicrodepositProcessingError,
    /// `payment_method_microdeposit_verification_amounts_invalid`
    PaymentMethodMicrodepositVerificationAmountsInvalid,
    /// `payment_method_microdeposit_verification_amounts_mismatch`
    PaymentMethodMicrodepositVerificationAmountsMismatch,
    /// `payment_method_microdeposit_verification_attempts_exceeded`
    PaymentMethodMicrodepositVerificationAttemptsExceeded,
    /// `payment_method_microdeposit_verification_descriptor_code_mismatch`
    PaymentMethodMicrodepositVerificationDescriptorCodeMismatch,
    /// `payment_method_microdeposit_verification_timeout`
    PaymentMethodMicrodepositVerificationTimeout,
    /// `payment_method_not_available`
    PaymentMethodNotAvailable,
    /// `payment_method_provider_decline`
    PaymentMethodProviderDecline,
    /// `payment_method_provider_timeout`
    PaymentMethodProviderTimeout,
    /// `payment_method_unactivated`
    PaymentMethodUnactivated,
    /// `payment_method_unexpected_state`
    PaymentMethodUnexpectedState,
    /// `payment_method_unsupported_type`
    PaymentMethodUnsupportedType,
    /// `payout_reconciliation_not_ready`
    PayoutReconciliationNotReady,
    /// `payouts_limit_exceeded`
    PayoutsLimitExceeded,
    /// `payouts_not_allowed`
    PayoutsNotAllowed,
    /// `platform_account_required`
    PlatformAccountRequired,
    /// `platform_api_key_expired`
    PlatformApiKeyExpired,
    /// `postal_code_invalid`
    PostalCodeInvalid,
    /// `processing_error`
    ProcessingError,
    /// `product_inactive`
    ProductInactive,
    /// `progressive_onboarding_limit_exceeded`
    ProgressiveOnboardingLimitExceeded,
    /// `rate_limit`
    RateLimit,
    /// `refer_to_customer`
    ReferToCustomer,
    /// `refund_disputed_payment`
    RefundDisputedPayment,
    /// `request_blocked`
    RequestBlocked,
    /// `resource_already_exists`
    ResourceAlreadyExists,
    /// `resource_missing`
    ResourceMissing,
    /// `return_intent_already_processed`
    ReturnIntentAlreadyProcessed,
    /// `routing_number_invalid`
    RoutingNumberInvalid,
    /// `secret_key_required`
    SecretKeyRequired,
    /// `sepa_unsupported_account`
    SepaUnsupportedAccount,
    /// `service_period_coupon_with_metered_tiered_item_unsupported`
    ServicePeriodCouponWithMeteredTieredItemUnsupported,
    /// `setup_attempt_failed`
    SetupAttemptFailed,
    /// `setup_intent_authentication_failure`
    SetupIntentAuthenticationFailure,
    /// `setup_intent_invalid_parameter`
    SetupIntentInvalidParameter,
    /// `setup_intent_mandate_invalid`
    SetupIntentMandateInvalid,
    /// `setup_intent_mobile_wallet_unsupported`
    SetupIntentMobileWalletUnsupported,
    /// `setup_intent_setup_attempt_expired`
    SetupIntentSetupAttemptExpired,
    /// `setup_intent_unexpected_state`
    SetupIntentUnexpectedState,
    /// `shipping_address_invalid`
    ShippingAddressInvalid,
    /// `shipping_calculation_failed`
    ShippingCalculationFailed,
    /// `siret_invalid`
    SiretInvalid,
    /// `sku_inactive`
    SkuInactive,
    /// `state_unsupported`
    StateUnsupported,
    /// `status_transition_invalid`
    StatusTransitionInvalid,
    /// `storer_capability_missing`
    StorerCapabilityMissing,
    /// `storer_capability_not_active`
    StorerCapabilityNotActive,
    /// `stripe_tax_inactive`
    StripeTaxInactive,
    /// `tax_id_invalid`
    TaxIdInvalid,
    /// `tax_id_prohibited`
    TaxIdProhibited,
    /// `taxes_calculation_failed`
    TaxesCalculationFailed,
    /// `terminal_location_country_unsupported`
    TerminalLocationCountryUnsupported,
    /// `terminal_reader_busy`
    TerminalReaderBusy,
    /// `terminal_reader_hardware_fault`
    TerminalReaderHardwareFault,
    /// `terminal_reader_invalid_location_for_activation`
    TerminalReaderInvalidLocationForActivation,
    /// `terminal_reader_invalid_location_for_payment`
    TerminalReaderInvalidLocationForPayment,
    /// `terminal_reader_offline`
    TerminalReaderOffline,
    /// `terminal_reader_timeout`
    TerminalReaderTimeout,
    /// `testmode_charges_only`
    TestmodeChargesOnly,
    /// `tls_version_unsupported`
    TlsVersionUnsupported,
    /// `token_already_used`
    TokenAlreadyUsed,
    /// `token_card_network_invalid`
    TokenCardNetworkInvalid,
    /// `token_in_use`
    TokenInUse,
    /// `transfer_source_balance_parameters_mismatch`
    TransferSourceBalanceParametersMismatch,
    /// `transfers_not_allowed`
    TransfersNotAllowed,
    /// `url_invalid`
    UrlInvalid,
    /// One that is not listed here, as it came.
    Unknown(String),
}
open_enum! {
    ErrorCode;
    0 => AccountClosed "account_closed";
    1 => AccountCountryInvalidAddress "account_country_invalid_address";
    2 => AccountErrorCountryChangeRequiresAdditionalSteps "account_error_country_change_requires_additional_steps";
    3 => AccountInformationMismatch "account_information_mismatch";
    4 => AccountInvalid "account_invalid";
    5 => AccountNumberInvalid "account_number_invalid";
    6 => AccountTokenRequiredForV2Account "account_token_required_for_v2_account";
    7 => AcssDebitSessionIncomplete "acss_debit_session_incomplete";
    8 => ActionBlocked "action_blocked";
    9 => AlipayUpgradeRequired "alipay_upgrade_required";
    10 => AmountTooLarge "amount_too_large";
    11 => AmountTooSmall "amount_too_small";
    12 => ApiKeyExpired "api_key_expired";
    13 => ApplicationFeesNotAllowed "application_fees_not_allowed";
    14 => ApprovalRequired "approval_required";
    15 => AuthenticationRequired "authentication_required";
    16 => BalanceInsufficient "balance_insufficient";
    17 => BalanceInvalidParameter "balance_invalid_parameter";
    18 => BankAccountBadRoutingNumbers "bank_account_bad_routing_numbers";
    19 => BankAccountDeclined "bank_account_declined";
    20 => BankAccountExists "bank_account_exists";
    21 => BankAccountRestricted "bank_account_restricted";
    22 => BankAccountUnusable "bank_account_unusable";
    23 => BankAccountUnverified "bank_account_unverified";
    24 => BankAccountVerificationFailed "bank_account_verification_failed";
    25 => BillingInvalidMandate "billing_invalid_mandate";
    26 => BitcoinUpgradeRequired "bitcoin_upgrade_required";
    27 => CaptureChargeAuthorizationExpired "capture_charge_authorization_expired";
    28 => CaptureUnauthorizedPayment "capture_unauthorized_payment";
    29 => CardDeclineRateLimitExceeded "card_decline_rate_limit_exceeded";
    30 => CardDeclined "card_declined";
    31 => CardholderPhoneNumberRequired "cardholder_phone_number_required";
    32 => ChargeAlreadyCaptured "charge_already_captured";
    33 => ChargeAlreadyRefunded "charge_already_refunded";
    34 => ChargeDisputed "charge_disputed";
    35 => ChargeExceedsSourceLimit "charge_exceeds_source_limit";
    36 => ChargeExceedsTransactionLimit "charge_exceeds_transaction_limit";
    37 => ChargeExpiredForCapture "charge_expired_for_capture";
    38 => ChargeInvalidParameter "charge_invalid_parameter";
    39 => ChargeNotRefundable "charge_not_refundable";
    40 => ClearingCodeUnsupported "clearing_code_unsupported";
    41 => CountryCodeInvalid "country_code_invalid";
    42 => CountryUnsupported "country_unsupported";
    43 => CouponExpired "coupon_expired";
    44 => CustomerMaxPaymentMethods "customer_max_payment_methods";
    45 => CustomerMaxSubscriptions "customer_max_subscriptions";
    46 => CustomerSessionExpired "customer_session_expired";
    47 => CustomerTaxLocationInvalid "customer_tax_location_invalid";
    48 => DebitNotAuthorized "debit_not_authorized";
    49 => EmailInvalid "email_invalid";
    50 => ExpiredCard "expired_card";
    51 => FinancialConnectionsAccountInactive "financial_connections_account_inactive";
    52 => FinancialConnectionsAccountPendingAccountNumbers "financial_connections_account_pending_account_numbers";
    53 => FinancialConnectionsAccountUnavailableAccountNumbers "financial_connections_account_unavailable_account_numbers";
    54 => FinancialConnectionsNoSuccessfulTransactionRefresh "financial_connections_no_successful_transaction_refresh";
    55 => ForwardingApiInactive "forwarding_api_inactive";
    56 => ForwardingApiInvalidParameter "forwarding_api_invalid_parameter";
    57 => ForwardingApiRetryableUpstreamError "forwarding_api_retryable_upstream_error";
    58 => ForwardingApiUpstreamConnectionError "forwarding_api_upstream_connection_error";
    59 => ForwardingApiUpstreamConnectionTimeout "forwarding_api_upstream_connection_timeout";
    60 => ForwardingApiUpstreamError "forwarding_api_upstream_error";
    61 => IdempotencyKeyInUse "idempotency_key_in_use";
    62 => IncorrectAddress "incorrect_address";
    63 => IncorrectCvc "incorrect_cvc";
    64 => IncorrectNumber "incorrect_number";
    65 => IncorrectZip "incorrect_zip";
    66 => IndiaRecurringPaymentMandateCanceled "india_recurring_payment_mandate_canceled";
    67 => InstantPayoutsConfigDisabled "instant_payouts_config_disabled";
    68 => InstantPayoutsCurrencyDisabled "instant_payouts_currency_disabled";
    69 => InstantPayoutsLimitExceeded "instant_payouts_limit_exceeded";
    70 => InstantPayoutsUnsupported "instant_payouts_unsupported";
    71 => InsufficientFunds "insufficient_funds";
    72 => IntentInvalidState "intent_invalid_state";
    73 => IntentVerificationMethodMissing "intent_verification_method_missing";
    74 => InvalidCardType "invalid_card_type";
    75 => InvalidCharacters "invalid_characters";
    76 => InvalidChargeAmount "invalid_charge_amount";
    77 => InvalidCvc "invalid_cvc";
    78 => InvalidExpiryMonth "invalid_expiry_month";
    79 => InvalidExpiryYear "invalid_expiry_year";
    80 => InvalidMandateReferencePrefixFormat "invalid_mandate_reference_prefix_format";
    81 => InvalidNumber "invalid_number";
    82 => InvalidSourceUsage "invalid_source_usage";
    83 => InvalidTaxLocation "invalid_tax_location";
    84 => InvoiceNoCustomerLineItems "invoice_no_customer_line_items";
    85 => InvoiceNoPaymentMethodTypes "invoice_no_payment_method_types";
    86 => InvoiceNoSubscriptionLineItems "invoice_no_subscription_line_items";
    87 => InvoiceNotEditable "invoice_not_editable";
    88 => InvoiceOnBehalfOfNotEditable "invoice_on_behalf_of_not_editable";
    89 => InvoicePaymentIntentRequiresAction "invoice_payment_intent_requires_action";
    90 => InvoiceUpcomingNone "invoice_upcoming_none";
    91 => LivemodeMismatch "livemode_mismatch";
    92 => LockTimeout "lock_timeout";
    93 => Missing "missing";
    94 => NoAccount "no_account";
    95 => NotAllowedOnStandardAccount "not_allowed_on_standard_account";
    96 => OutOfInventory "out_of_inventory";
    97 => OwnershipDeclarationNotAllowed "ownership_declaration_not_allowed";
    98 => ParameterInvalidEmpty "parameter_invalid_empty";
    99 => ParameterInvalidInteger "parameter_invalid_integer";
    100 => ParameterInvalidStringBlank "parameter_invalid_string_blank";
    101 => ParameterInvalidStringEmpty "parameter_invalid_string_empty";
    102 => ParameterMissing "parameter_missing";
    103 => ParameterUnknown "parameter_unknown";
    104 => ParametersExclusive "parameters_exclusive";
    105 => PaymentIntentActionRequired "payment_intent_action_required";
    106 => PaymentIntentAuthenticationFailure "payment_intent_authentication_failure";
    107 => PaymentIntentIncompatiblePaymentMethod "payment_intent_incompatible_payment_method";
    108 => PaymentIntentInvalidParameter "payment_intent_invalid_parameter";
    109 => PaymentIntentKonbiniRejectedConfirmationNumber "payment_intent_konbini_rejected_confirmation_number";
    110 => PaymentIntentMandateInvalid "payment_intent_mandate_invalid";
    111 => PaymentIntentPaymentAttemptExpired "payment_intent_payment_attempt_expired";
    112 => PaymentIntentPaymentAttemptFailed "payment_intent_payment_attempt_failed";
    113 => PaymentIntentRateLimitExceeded "payment_intent_rate_limit_exceeded";
    114 => PaymentIntentUnexpectedState "payment_intent_unexpected_state";
    115 => PaymentMethodBankAccountAlreadyVerified "payment_method_bank_account_already_verified";
    116 => PaymentMethodBankAccountBlocked "payment_method_bank_account_blocked";
    117 => PaymentMethodBillingDetailsAddressMissing "payment_method_billing_details_address_missing";
    118 => PaymentMethodConfigurationFailures "payment_method_configuration_failures";
    119 => PaymentMethodCurrencyMismatch "payment_method_currency_mismatch";
    120 => PaymentMethodCustomerDecline "payment_method_customer_decline";
    121 => PaymentMethodInvalidParameter "payment_method_invalid_parameter";
    122 => PaymentMethodInvalidParameterTestmode "payment_method_invalid_parameter_testmode";
    123 => PaymentMethodMicrodepositFailed "payment_method_microdeposit_failed";
    124 => PaymentMethodMicrodepositProcessingError "payment_method_microdeposit_processing_error";
    125 => PaymentMethodMicrodepositVerificationAmountsInvalid "payment_method_microdeposit_verification_amounts_invalid";
    126 => PaymentMethodMicrodepositVerificationAmountsMismatch "payment_method_microdeposit_verification_amounts_mismatch";
    127 => PaymentMethodMicrodepositVerificationAttemptsExceeded "payment_method_microdeposit_verification_attempts_exceeded";
    128 => PaymentMethodMicrodepositVerificationDescriptorCodeMismatch "payment_method_microdeposit_verification_descriptor_code_mismatch";
    129 => PaymentMethodMicrodepositVerificationTimeout "payment_method_microdeposit_verification_timeout";
    130 => PaymentMethodNotAvailable "payment_method_not_available";
    131 => PaymentMethodProviderDecline "payment_method_provider_decline";
    132 => PaymentMethodProviderTimeout "payment_method_provider_timeout";
    133 => PaymentMethodUnactivated "payment_method_unactivated";
    134 => PaymentMethodUnexpectedState "payment_method_unexpected_state";
    135 => PaymentMethodUnsupportedType "payment_method_unsupported_type";
    136 => PayoutReconciliationNotReady "payout_reconciliation_not_ready";
    137 => PayoutsLimitExceeded "payouts_limit_exceeded";
    138 => PayoutsNotAllowed "payouts_not_allowed";
    139 => PlatformAccountRequired "platform_account_required";
    140 => PlatformApiKeyExpired "platform_api_key_expired";
    141 => PostalCodeInvalid "postal_code_invalid";
    142 => ProcessingError "processing_error";
    143 => ProductInactive "product_inactive";
    144 => ProgressiveOnboardingLimitExceeded "progressive_onboarding_limit_exceeded";
    145 => RateLimit "rate_limit";
    146 => ReferToCustomer "refer_to_customer";
    147 => RefundDisputedPayment "refund_disputed_payment";
    148 => RequestBlocked "request_blocked";
    149 => ResourceAlreadyExists "resource_already_exists";
    150 => ResourceMissing "resource_missing";
    151 => ReturnIntentAlreadyProcessed "return_intent_already_processed";
    152 => RoutingNumberInvalid "routing_number_invalid";
    153 => SecretKeyRequired "secret_key_required";
    154 => SepaUnsupportedAccount "sepa_unsupported_account";
    155 => ServicePeriodCouponWithMeteredTieredItemUnsupported "service_period_coupon_with_metered_tiered_item_unsupported";
    156 => SetupAttemptFailed "setup_attempt_failed";
    157 => SetupIntentAuthenticationFailure "setup_intent_authentication_failure";
    158 => SetupIntentInvalidParameter "setup_intent_invalid_parameter";
    159 => SetupIntentMandateInvalid "setup_intent_mandate_invalid";
    160 => SetupIntentMobileWalletUnsupported "setup_intent_mobile_wallet_unsupported";
    161 => SetupIntentSetupAttemptExpired "setup_intent_setup_attempt_expired";
    162 => SetupIntentUnexpectedState "setup_intent_unexpected_state";
    163 => ShippingAddressInvalid "shipping_address_invalid";
    164 => ShippingCalculationFailed "shipping_calculation_failed";
    165 => SiretInvalid "siret_invalid";
    166 => SkuInactive "sku_inactive";
    167 => StateUnsupported "state_unsupported";
    168 => StatusTransitionInvalid "status_transition_invalid";
    169 => StorerCapabilityMissing "storer_capability_missing";
    170 => StorerCapabilityNotActive "storer_capability_not_active";
    171 => StripeTaxInactive "stripe_tax_inactive";
    172 => TaxIdInvalid "tax_id_invalid";
    173 => TaxIdProhibited "tax_id_prohibited";
    174 => TaxesCalculationFailed "taxes_calculation_failed";
    175 => TerminalLocationCountryUnsupported "terminal_location_country_unsupported";
    176 => TerminalReaderBusy "terminal_reader_busy";
    177 => TerminalReaderHardwareFault "terminal_reader_hardware_fault";
    178 => TerminalReaderInvalidLocationForActivation "terminal_reader_invalid_location_for_activation";
    179 => TerminalReaderInvalidLocationForPayment "terminal_reader_invalid_location_for_payment";
    180 => TerminalReaderOffline "terminal_reader_offline";
    181 => TerminalReaderTimeout "terminal_reader_timeout";
    182 => TestmodeChargesOnly "testmode_charges_only";
    183 => TlsVersionUnsupported "tls_version_unsupported";
    184 => TokenAlreadyUsed "token_already_used";
    185 => TokenCardNetworkInvalid "token_card_network_invalid";
    186 => TokenInUse "token_in_use";
    187 => TransferSourceBalanceParametersMismatch "transfer_source_balance_parameters_mismatch";
    188 => TransfersNotAllowed "transfers_not_allowed";
    189 => UrlInvalid "url_invalid";
}

impl Deref for ErrorCode {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}
