// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::types::ApiErrors;

/// Error.
///
/// Contract: `#/components/schemas/error`.
///
/// Feature: `errors`.
#[derive(Default)]
#[non_exhaustive]
pub struct ErrorBody {
    /// Error.
    pub error: ApiErrors,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// V2 error.
///
/// Contract: `#/components/schemas/v2.error`.
///
/// Feature: `errors`.
#[derive(Default)]
#[non_exhaustive]
pub struct V2ErrorBody {
    /// Error.
    pub error: V2ErrorBodyError,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `error.code`.
///
/// Contract: `#/components/schemas/v2.error/properties/error/properties/code`.
///
/// Feature: `errors`.
#[derive(Clone)]
#[non_exhaustive]
pub enum V2ErrorBodyCode {
    /// `account_capability_not_supported`
    AccountCapabilityNotSupported,
    /// `account_configuration_not_supported`
    AccountConfigurationNotSupported,
    /// `account_controller_express_dash_without_application_losses_or_fees`
    AccountControllerExpressDashWithoutApplicationLossesOrFees,
    /// `account_controller_stripe_pricing_platform_liable`
    AccountControllerStripePricingPlatformLiable,
    /// `account_controller_ua_unsupported_configuration`
    AccountControllerUaUnsupportedConfiguration,
    /// `account_controller_unsupported_configuration`
    AccountControllerUnsupportedConfiguration,
    /// `account_controller_unsupported_configuration_private_preview`
    AccountControllerUnsupportedConfigurationPrivatePreview,
    /// `account_country_unsupported_currency`
    AccountCountryUnsupportedCurrency,
    /// `account_create_activation_required`
    AccountCreateActivationRequired,
    /// `account_creation_invalid`
    AccountCreationInvalid,
    /// `account_creation_liability_unacknowledged`
    AccountCreationLiabilityUnacknowledged,
    /// `account_creation_requirement_collection_and_liability_unacknowledged`
    AccountCreationRequirementCollectionLiabilityUnacknowledged,
    /// `account_creation_requirement_collection_unacknowledged`
    AccountCreationRequirementCollectionUnacknowledged,
    /// `account_not_yet_compatible_with_v2`
    AccountNotYetCompatibleWithV2,
    /// `account_rate_limit_exceeded`
    AccountRateLimitExceeded,
    /// `account_terms_of_service_not_accepted`
    AccountTermsOfServiceNotAccepted,
    /// `account_token_required`
    AccountTokenRequired,
    /// `accounts_v2_access_blocked`
    AccountsV2AccessBlocked,
    /// `additional_legal_guardian_not_allowed`
    AdditionalLegalGuardianNotAllowed,
    /// `additional_representative_not_allowed`
    AdditionalRepresentativeNotAllowed,
    /// `additional_tos_only_allowed_for_legal_guardian`
    AdditionalTosOnlyAllowedForLegalGuardian,
    /// `address_characters_invalid`
    AddressCharactersInvalid,
    /// `address_country_identity_country_mismatch`
    AddressCountryIdentityCountryMismatch,
    /// `address_country_mismatch`
    AddressCountryMismatch,
    /// `address_country_required`
    AddressCountryRequired,
    /// `address_postal_code_invalid`
    AddressPostalCodeInvalid,
    /// `address_state_invalid`
    AddressStateInvalid,
    /// `address_town_invalid`
    AddressTownInvalid,
    /// `archived_meter`
    ArchivedMeter,
    /// `attach_payment_method_to_customer`
    AttachPaymentMethodToCustomer,
    /// `authorizer_duplicate`
    AuthorizerDuplicate,
    /// `authorizer_relationship_invalid_for_representative`
    AuthorizerRelationshipInvalidForRepresentative,
    /// `bgn_bank_accounts_unsupported`
    BgnBankAccountsUnsupported,
    /// `billing_meter_event_session_expired`
    BillingMeterEventSessionExpired,
    /// `can_create_platform_owned_onboarding_accounts_required`
    CanCreatePlatformOwnedOnboardingAccountsRequired,
    /// `cannot_create_connected_account`
    CannotCreateConnectedAccount,
    /// `cannot_create_new_account_rejected`
    CannotCreateNewAccountRejected,
    /// `cannot_delete_account_with_balance`
    CannotDeleteAccountWithBalance,
    /// `cannot_delete_customer_with_available_cash_balance`
    CannotDeleteCustomerWithAvailableCashBalance,
    /// `cannot_use_validate_location_on_customer_create`
    CannotUseValidateLocationOnCustomerCreate,
    /// `capability_cannot_be_unrequested_due_to_other_capability_requirement`
    CapabilityCannotBeUnrequestedDueToOtherCapabilityRequirement,
    /// `capability_not_available_for_dashboard_type`
    CapabilityNotAvailableForDashboardType,
    /// `capability_not_available_for_entity_type_in_country`
    CapabilityNotAvailableForEntityTypeInCountry,
    /// `capability_not_available_for_loss_collector`
    CapabilityNotAvailableForLossCollector,
    /// `capability_not_available_in_country`
    CapabilityNotAvailableInCountry,
    /// `capability_not_available_in_platform_country`
    CapabilityNotAvailableInPlatformCountry,
    /// `capability_not_available_without_other_capability`
    CapabilityNotAvailableWithoutOtherCapability,
    /// `capability_not_available_without_other_capability_in_country`
    CapabilityNotAvailableWithoutOtherCapabilityInCountry,
    /// `configs_must_match_to_close`
    ConfigsMustMatchToClose,
    /// `configs_must_match_to_use_account_links`
    ConfigsMustMatchToUseAccountLinks,
    /// `configuration_cannot_be_deactivated`
    ConfigurationCannotBeDeactivated,
    /// `configuration_cannot_be_deactivated_due_to_other_capability_requirement`
    ConfigurationCannotDeactivatedDueOtherCapabilityRequirement,
    /// `configuration_cannot_be_deactivated_due_to_other_configuration`
    ConfigurationCannotBeDeactivatedDueToOtherConfiguration,
    /// `configuration_cannot_be_updated_while_deactivated`
    ConfigurationCannotBeUpdatedWhileDeactivated,
    /// `configuration_creation_invalid`
    ConfigurationCreationInvalid,
    /// `connect_identity_not_verified`
    ConnectIdentityNotVerified,
    /// `connect_profile_not_submitted`
    ConnectProfileNotSubmitted,
    /// `cross_border_connected_account_creation_not_allowed`
    CrossBorderConnectedAccountCreationNotAllowed,
    /// `custom_account_beta`
    CustomAccountBeta,
    /// `customer_invalid_tax_location`
    CustomerInvalidTaxLocation,
    /// `date_of_birth_age_restriction`
    DateOfBirthAgeRestriction,
    /// `date_of_birth_invalid`
    DateOfBirthInvalid,
    /// `default_currency_immutable`
    DefaultCurrencyImmutable,
    /// `default_outbound_destination_invalid`
    DefaultOutboundDestinationInvalid,
    /// `default_payment_method_invalid`
    DefaultPaymentMethodInvalid,
    /// `default_payment_method_invalid_type`
    DefaultPaymentMethodInvalidType,
    /// `directorship_declaration_not_allowed_during_account_creation`
    DirectorshipDeclarationNotAllowedDuringAccountCreation,
    /// `document_invalid`
    DocumentInvalid,
    /// `document_purpose_invalid`
    DocumentPurposeInvalid,
    /// `duplicate_meter_event`
    DuplicateMeterEvent,
    /// `duplicate_person_not_allowed`
    DuplicatePersonNotAllowed,
    /// `email_domain_invalid_for_recipient`
    EmailDomainInvalidForRecipient,
    /// `email_invalid`
    EmailInvalid,
    /// `entity_type_not_supported_in_country`
    EntityTypeNotSupportedInCountry,
    /// `expired_azure_partner_authorization`
    ExpiredAzurePartnerAuthorization,
    /// `high_risk_activities_none_cant_be_combined_with_other_options`
    HighRiskActivitiesNoneCantBeCombinedWithOtherOptions,
    /// `id_number_invalid`
    IdNumberInvalid,
    /// `idempotency_error`
    IdempotencyError,
    /// `identity_country_required`
    IdentityCountryRequired,
    /// `immutable_identity_param`
    ImmutableIdentityParam,
    /// `incorrect_account_for_person_token`
    IncorrectAccountForPersonToken,
    /// `incorrect_id_number_for_country`
    IncorrectIdNumberForCountry,
    /// `incorrect_token_wrong_type`
    IncorrectTokenWrongType,
    /// `individual_additional_person_not_allowed`
    IndividualAdditionalPersonNotAllowed,
    /// `invalid_account_token`
    InvalidAccountToken,
    /// `invalid_azure_partner_authorization`
    InvalidAzurePartnerAuthorization,
    /// `invalid_azure_partner_configuration`
    InvalidAzurePartnerConfiguration,
    /// `invalid_cancel_configuration`
    InvalidCancelConfiguration,
    /// `invalid_id_number_for_structure`
    InvalidIdNumberForStructure,
    /// `invalid_id_number_registrar`
    InvalidIdNumberRegistrar,
    /// `invalid_konbini_payments_support_hours`
    InvalidKonbiniPaymentsSupportHours,
    /// `invalid_konbini_payments_support_phone_number`
    InvalidKonbiniPaymentsSupportPhoneNumber,
    /// `invalid_person_token`
    InvalidPersonToken,
    /// `invalid_relationship_for_identity_type_structure_and_country`
    InvalidRelationshipForIdentityTypeStructureAndCountry,
    /// `invalid_timezone`
    InvalidTimezone,
    /// `invoice_rendering_template_invalid`
    InvoiceRenderingTemplateInvalid,
    /// `ip_address_invalid`
    IpAddressInvalid,
    /// `legal_guardian_representative_not_allowed`
    LegalGuardianRepresentativeNotAllowed,
    /// `legal_guardian_requires_existing_representative`
    LegalGuardianRequiresExistingRepresentative,
    /// `mcc_invalid`
    MccInvalid,
    /// `no_meter`
    NoMeter,
    /// `non_connect_platform_accounts_v2_access_blocked`
    NonConnectPlatformAccountsV2AccessBlocked,
    /// `non_jp_kana_kanji_address`
    NonJpKanaKanjiAddress,
    /// `not_found`
    NotFound,
    /// `ownership_declaration_not_allowed_during_account_creation`
    OwnershipDeclarationNotAllowedDuringAccountCreation,
    /// `param_alongside_account_token`
    ParamAlongsideAccountToken,
    /// `param_alongside_person_token`
    ParamAlongsidePersonToken,
    /// `payload_invalid_value`
    PayloadInvalidValue,
    /// `payload_no_customer_defined`
    PayloadNoCustomerDefined,
    /// `payload_no_value_defined`
    PayloadNoValueDefined,
    /// `pending_transactions_cannot_be_deleted`
    PendingTransactionsCannotBeDeleted,
    /// `person_percent_ownership_invalid`
    PersonPercentOwnershipInvalid,
    /// `person_token_required`
    PersonTokenRequired,
    /// `phone_invalid`
    PhoneInvalid,
    /// `platform_registration_required`
    PlatformRegistrationRequired,
    /// `postal_code_required_for_jp_address`
    PostalCodeRequiredForJpAddress,
    /// `purpose_of_funds_description_must_be_empty_for_non_other_purpose_of_funds`
    PurposeOfFundsDescriptionMustBeEmptyForNonOtherPurposeFunds,
    /// `registration_date_invalid`
    RegistrationDateInvalid,
    /// `resource_missing`
    ResourceMissing,
    /// `script_characters_invalid`
    ScriptCharactersInvalid,
    /// `shipping_address_required`
    ShippingAddressRequired,
    /// `shipping_name_required`
    ShippingNameRequired,
    /// `statement_descriptor_invalid`
    StatementDescriptorInvalid,
    /// `stripe_loss_liable_cannot_be_deleted`
    StripeLossLiableCannotBeDeleted,
    /// `structure_incompatible_for_entity_type_country`
    StructureIncompatibleForEntityTypeCountry,
    /// `test_clock_disallowed_on_live_mode`
    TestClockDisallowedOnLiveMode,
    /// `test_clock_invalid`
    TestClockInvalid,
    /// `test_clocks_advance_in_progress`
    TestClocksAdvanceInProgress,
    /// `test_clocks_customer_limit_reached`
    TestClocksCustomerLimitReached,
    /// `token_already_used`
    TokenAlreadyUsed,
    /// `token_expired`
    TokenExpired,
    /// `token_must_be_created_with_publishable_key`
    TokenMustBeCreatedWithPublishableKey,
    /// `too_many_concurrent_requests`
    TooManyConcurrentRequests,
    /// `tos_acceptance_on_behalf_not_allowed`
    TosAcceptanceOnBehalfNotAllowed,
    /// `total_person_ownership_exceeded`
    TotalPersonOwnershipExceeded,
    /// `unsupported_field_for_configs`
    UnsupportedFieldForConfigs,
    /// `unsupported_identity_field_for_configs`
    UnsupportedIdentityFieldForConfigs,
    /// `unsupported_postal_code`
    UnsupportedPostalCode,
    /// `unsupported_state`
    UnsupportedState,
    /// `url_invalid`
    UrlInvalid,
    /// `v1_account_instead_of_v2_account`
    V1AccountInsteadOfV2Account,
    /// `v1_customer_instead_of_v2_account`
    V1CustomerInsteadOfV2Account,
    /// `v1_token_invalid_in_v2`
    V1TokenInvalidInV2,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The fields of `error`.
///
/// Contract: `#/components/schemas/v2.error/properties/error`.
///
/// Feature: `errors`.
#[derive(Default)]
#[non_exhaustive]
pub struct V2ErrorBodyError {
    /// Code.
    pub code: V2ErrorBodyCode,
    /// Doc url.
    pub doc_url: Option<String>,
    /// Message.
    pub message: String,
    /// Type. `rate_limit` or `temporary_session_expired`.
    pub r#type: Option<V2ErrorBodyType>,
    /// User message.
    pub user_message: Option<String>,
    /// Invalid permutation.
    pub invalid_permutation: Option<Box<V2ErrorBodyInvalidPermutation>>,
    /// Applied configurations.
    pub applied_configurations: Option<Vec<String>>,
    /// Incorrect fields.
    pub incorrect_fields: Option<Vec<V2ErrorBodyIncorrectField>>,
    /// Validate location.
    pub validate_location: Option<String>,
    /// Age limit.
    pub age_limit: Option<String>,
    /// Duplicate person id.
    pub duplicate_person_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `error.incorrect_fields[]`.
///
/// Contract: `#/components/schemas/v2.error/properties/error/properties/incorrect_fields/items`.
///
/// Feature: `errors`.
#[derive(Default)]
#[non_exhaustive]
pub struct V2ErrorBodyIncorrectField {
    /// Field.
    pub field: String,
    /// Type.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `error.invalid_permutation`.
///
/// Contract: `#/components/schemas/v2.error/properties/error/properties/invalid_permutation`.
///
/// Feature: `errors`.
#[derive(Default)]
#[non_exhaustive]
pub struct V2ErrorBodyInvalidPermutation {
    /// Dashboard.
    pub dashboard: String,
    /// Fees collector.
    pub fees_collector: String,
    /// Losses collector.
    pub losses_collector: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `error.type`.
///
/// Contract: `#/components/schemas/v2.error/properties/error/properties/type`.
///
/// Feature: `errors`.
#[derive(Clone)]
#[non_exhaustive]
pub enum V2ErrorBodyType {
    /// `rate_limit`
    RateLimit,
    /// `temporary_session_expired`
    TemporarySessionExpired,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    ErrorBody;
    0 => error "error" required;
}

rt::record! {
    V2ErrorBody;
    0 => error "error" required;
}

rt::open_enum! {
    V2ErrorBodyCode;
    0 => AccountCapabilityNotSupported "account_capability_not_supported";
    1 => AccountConfigurationNotSupported "account_configuration_not_supported";
    2 => AccountControllerExpressDashWithoutApplicationLossesOrFees "account_controller_express_dash_without_application_losses_or_fees";
    3 => AccountControllerStripePricingPlatformLiable "account_controller_stripe_pricing_platform_liable";
    4 => AccountControllerUaUnsupportedConfiguration "account_controller_ua_unsupported_configuration";
    5 => AccountControllerUnsupportedConfiguration "account_controller_unsupported_configuration";
    6 => AccountControllerUnsupportedConfigurationPrivatePreview "account_controller_unsupported_configuration_private_preview";
    7 => AccountCountryUnsupportedCurrency "account_country_unsupported_currency";
    8 => AccountCreateActivationRequired "account_create_activation_required";
    9 => AccountCreationInvalid "account_creation_invalid";
    10 => AccountCreationLiabilityUnacknowledged "account_creation_liability_unacknowledged";
    11 => AccountCreationRequirementCollectionLiabilityUnacknowledged "account_creation_requirement_collection_and_liability_unacknowledged";
    12 => AccountCreationRequirementCollectionUnacknowledged "account_creation_requirement_collection_unacknowledged";
    13 => AccountNotYetCompatibleWithV2 "account_not_yet_compatible_with_v2";
    14 => AccountRateLimitExceeded "account_rate_limit_exceeded";
    15 => AccountTermsOfServiceNotAccepted "account_terms_of_service_not_accepted";
    16 => AccountTokenRequired "account_token_required";
    17 => AccountsV2AccessBlocked "accounts_v2_access_blocked";
    18 => AdditionalLegalGuardianNotAllowed "additional_legal_guardian_not_allowed";
    19 => AdditionalRepresentativeNotAllowed "additional_representative_not_allowed";
    20 => AdditionalTosOnlyAllowedForLegalGuardian "additional_tos_only_allowed_for_legal_guardian";
    21 => AddressCharactersInvalid "address_characters_invalid";
    22 => AddressCountryIdentityCountryMismatch "address_country_identity_country_mismatch";
    23 => AddressCountryMismatch "address_country_mismatch";
    24 => AddressCountryRequired "address_country_required";
    25 => AddressPostalCodeInvalid "address_postal_code_invalid";
    26 => AddressStateInvalid "address_state_invalid";
    27 => AddressTownInvalid "address_town_invalid";
    28 => ArchivedMeter "archived_meter";
    29 => AttachPaymentMethodToCustomer "attach_payment_method_to_customer";
    30 => AuthorizerDuplicate "authorizer_duplicate";
    31 => AuthorizerRelationshipInvalidForRepresentative "authorizer_relationship_invalid_for_representative";
    32 => BgnBankAccountsUnsupported "bgn_bank_accounts_unsupported";
    33 => BillingMeterEventSessionExpired "billing_meter_event_session_expired";
    34 => CanCreatePlatformOwnedOnboardingAccountsRequired "can_create_platform_owned_onboarding_accounts_required";
    35 => CannotCreateConnectedAccount "cannot_create_connected_account";
    36 => CannotCreateNewAccountRejected "cannot_create_new_account_rejected";
    37 => CannotDeleteAccountWithBalance "cannot_delete_account_with_balance";
    38 => CannotDeleteCustomerWithAvailableCashBalance "cannot_delete_customer_with_available_cash_balance";
    39 => CannotUseValidateLocationOnCustomerCreate "cannot_use_validate_location_on_customer_create";
    40 => CapabilityCannotBeUnrequestedDueToOtherCapabilityRequirement "capability_cannot_be_unrequested_due_to_other_capability_requirement";
    41 => CapabilityNotAvailableForDashboardType "capability_not_available_for_dashboard_type";
    42 => CapabilityNotAvailableForEntityTypeInCountry "capability_not_available_for_entity_type_in_country";
    43 => CapabilityNotAvailableForLossCollector "capability_not_available_for_loss_collector";
    44 => CapabilityNotAvailableInCountry "capability_not_available_in_country";
    45 => CapabilityNotAvailableInPlatformCountry "capability_not_available_in_platform_country";
    46 => CapabilityNotAvailableWithoutOtherCapability "capability_not_available_without_other_capability";
    47 => CapabilityNotAvailableWithoutOtherCapabilityInCountry "capability_not_available_without_other_capability_in_country";
    48 => ConfigsMustMatchToClose "configs_must_match_to_close";
    49 => ConfigsMustMatchToUseAccountLinks "configs_must_match_to_use_account_links";
    50 => ConfigurationCannotBeDeactivated "configuration_cannot_be_deactivated";
    51 => ConfigurationCannotDeactivatedDueOtherCapabilityRequirement "configuration_cannot_be_deactivated_due_to_other_capability_requirement";
    52 => ConfigurationCannotBeDeactivatedDueToOtherConfiguration "configuration_cannot_be_deactivated_due_to_other_configuration";
    53 => ConfigurationCannotBeUpdatedWhileDeactivated "configuration_cannot_be_updated_while_deactivated";
    54 => ConfigurationCreationInvalid "configuration_creation_invalid";
    55 => ConnectIdentityNotVerified "connect_identity_not_verified";
    56 => ConnectProfileNotSubmitted "connect_profile_not_submitted";
    57 => CrossBorderConnectedAccountCreationNotAllowed "cross_border_connected_account_creation_not_allowed";
    58 => CustomAccountBeta "custom_account_beta";
    59 => CustomerInvalidTaxLocation "customer_invalid_tax_location";
    60 => DateOfBirthAgeRestriction "date_of_birth_age_restriction";
    61 => DateOfBirthInvalid "date_of_birth_invalid";
    62 => DefaultCurrencyImmutable "default_currency_immutable";
    63 => DefaultOutboundDestinationInvalid "default_outbound_destination_invalid";
    64 => DefaultPaymentMethodInvalid "default_payment_method_invalid";
    65 => DefaultPaymentMethodInvalidType "default_payment_method_invalid_type";
    66 => DirectorshipDeclarationNotAllowedDuringAccountCreation "directorship_declaration_not_allowed_during_account_creation";
    67 => DocumentInvalid "document_invalid";
    68 => DocumentPurposeInvalid "document_purpose_invalid";
    69 => DuplicateMeterEvent "duplicate_meter_event";
    70 => DuplicatePersonNotAllowed "duplicate_person_not_allowed";
    71 => EmailDomainInvalidForRecipient "email_domain_invalid_for_recipient";
    72 => EmailInvalid "email_invalid";
    73 => EntityTypeNotSupportedInCountry "entity_type_not_supported_in_country";
    74 => ExpiredAzurePartnerAuthorization "expired_azure_partner_authorization";
    75 => HighRiskActivitiesNoneCantBeCombinedWithOtherOptions "high_risk_activities_none_cant_be_combined_with_other_options";
    76 => IdNumberInvalid "id_number_invalid";
    77 => IdempotencyError "idempotency_error";
    78 => IdentityCountryRequired "identity_country_required";
    79 => ImmutableIdentityParam "immutable_identity_param";
    80 => IncorrectAccountForPersonToken "incorrect_account_for_person_token";
    81 => IncorrectIdNumberForCountry "incorrect_id_number_for_country";
    82 => IncorrectTokenWrongType "incorrect_token_wrong_type";
    83 => IndividualAdditionalPersonNotAllowed "individual_additional_person_not_allowed";
    84 => InvalidAccountToken "invalid_account_token";
    85 => InvalidAzurePartnerAuthorization "invalid_azure_partner_authorization";
    86 => InvalidAzurePartnerConfiguration "invalid_azure_partner_configuration";
    87 => InvalidCancelConfiguration "invalid_cancel_configuration";
    88 => InvalidIdNumberForStructure "invalid_id_number_for_structure";
    89 => InvalidIdNumberRegistrar "invalid_id_number_registrar";
    90 => InvalidKonbiniPaymentsSupportHours "invalid_konbini_payments_support_hours";
    91 => InvalidKonbiniPaymentsSupportPhoneNumber "invalid_konbini_payments_support_phone_number";
    92 => InvalidPersonToken "invalid_person_token";
    93 => InvalidRelationshipForIdentityTypeStructureAndCountry "invalid_relationship_for_identity_type_structure_and_country";
    94 => InvalidTimezone "invalid_timezone";
    95 => InvoiceRenderingTemplateInvalid "invoice_rendering_template_invalid";
    96 => IpAddressInvalid "ip_address_invalid";
    97 => LegalGuardianRepresentativeNotAllowed "legal_guardian_representative_not_allowed";
    98 => LegalGuardianRequiresExistingRepresentative "legal_guardian_requires_existing_representative";
    99 => MccInvalid "mcc_invalid";
    100 => NoMeter "no_meter";
    101 => NonConnectPlatformAccountsV2AccessBlocked "non_connect_platform_accounts_v2_access_blocked";
    102 => NonJpKanaKanjiAddress "non_jp_kana_kanji_address";
    103 => NotFound "not_found";
    104 => OwnershipDeclarationNotAllowedDuringAccountCreation "ownership_declaration_not_allowed_during_account_creation";
    105 => ParamAlongsideAccountToken "param_alongside_account_token";
    106 => ParamAlongsidePersonToken "param_alongside_person_token";
    107 => PayloadInvalidValue "payload_invalid_value";
    108 => PayloadNoCustomerDefined "payload_no_customer_defined";
    109 => PayloadNoValueDefined "payload_no_value_defined";
    110 => PendingTransactionsCannotBeDeleted "pending_transactions_cannot_be_deleted";
    111 => PersonPercentOwnershipInvalid "person_percent_ownership_invalid";
    112 => PersonTokenRequired "person_token_required";
    113 => PhoneInvalid "phone_invalid";
    114 => PlatformRegistrationRequired "platform_registration_required";
    115 => PostalCodeRequiredForJpAddress "postal_code_required_for_jp_address";
    116 => PurposeOfFundsDescriptionMustBeEmptyForNonOtherPurposeFunds "purpose_of_funds_description_must_be_empty_for_non_other_purpose_of_funds";
    117 => RegistrationDateInvalid "registration_date_invalid";
    118 => ResourceMissing "resource_missing";
    119 => ScriptCharactersInvalid "script_characters_invalid";
    120 => ShippingAddressRequired "shipping_address_required";
    121 => ShippingNameRequired "shipping_name_required";
    122 => StatementDescriptorInvalid "statement_descriptor_invalid";
    123 => StripeLossLiableCannotBeDeleted "stripe_loss_liable_cannot_be_deleted";
    124 => StructureIncompatibleForEntityTypeCountry "structure_incompatible_for_entity_type_country";
    125 => TestClockDisallowedOnLiveMode "test_clock_disallowed_on_live_mode";
    126 => TestClockInvalid "test_clock_invalid";
    127 => TestClocksAdvanceInProgress "test_clocks_advance_in_progress";
    128 => TestClocksCustomerLimitReached "test_clocks_customer_limit_reached";
    129 => TokenAlreadyUsed "token_already_used";
    130 => TokenExpired "token_expired";
    131 => TokenMustBeCreatedWithPublishableKey "token_must_be_created_with_publishable_key";
    132 => TooManyConcurrentRequests "too_many_concurrent_requests";
    133 => TosAcceptanceOnBehalfNotAllowed "tos_acceptance_on_behalf_not_allowed";
    134 => TotalPersonOwnershipExceeded "total_person_ownership_exceeded";
    135 => UnsupportedFieldForConfigs "unsupported_field_for_configs";
    136 => UnsupportedIdentityFieldForConfigs "unsupported_identity_field_for_configs";
    137 => UnsupportedPostalCode "unsupported_postal_code";
    138 => UnsupportedState "unsupported_state";
    139 => UrlInvalid "url_invalid";
    140 => V1AccountInsteadOfV2Account "v1_account_instead_of_v2_account";
    141 => V1CustomerInsteadOfV2Account "v1_customer_instead_of_v2_account";
    142 => V1TokenInvalidInV2 "v1_token_invalid_in_v2";
}

rt::record! {
    V2ErrorBodyError;
    0 => code "code" required;
    1 => doc_url "doc_url";
    2 => message "message" required;
    3 => r#type "type";
    4 => user_message "user_message";
    5 => invalid_permutation "invalid_permutation";
    6 => applied_configurations "applied_configurations";
    7 => incorrect_fields "incorrect_fields";
    8 => validate_location "validate_location";
    9 => age_limit "age_limit";
    10 => duplicate_person_id "duplicate_person_id";
}

rt::record! {
    V2ErrorBodyIncorrectField;
    0 => field "field" required;
    1 => r#type "type" required;
}

rt::record! {
    V2ErrorBodyInvalidPermutation;
    0 => dashboard "dashboard" required;
    1 => fees_collector "fees_collector" required;
    2 => losses_collector "losses_collector" required;
}

rt::open_enum! {
    V2ErrorBodyType;
    0 => RateLimit "rate_limit";
    1 => TemporarySessionExpired "temporary_session_expired";
}
