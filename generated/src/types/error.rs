// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::types::ApiErrors;

/// What the API answers to a request that failed. [`error`](Self::error) tells why: go by its type and code, not by its message.
///
/// Contract: `#/components/schemas/error`.
///
/// Feature: `errors`.
#[non_exhaustive]
pub struct ErrorBody {
    /// What went wrong: a code for programs, a message for people.
    pub error: ApiErrors,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the `/v2` calls answer to a request that failed: the type of error, a short code and a message for you. Some have a message for the user too.
///
/// Contract: `#/components/schemas/v2.error`.
///
/// Feature: `errors`.
#[non_exhaustive]
pub struct V2ErrorBody {
    /// What went wrong: a code for programs, a message for people.
    pub error: V2ErrorBodyError,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A short name of the error, for logs and people.
///
/// The values of `error.code`.
///
/// Contract: `#/components/schemas/v2.error/properties/error/properties/code`.
///
/// Feature: `errors`.
#[derive(Clone)]
#[non_exhaustive]
pub enum V2ErrorBodyCode {
    /// `account_capability_not_supported`: The account can't have the capability that you request. Leave it out, or ask Stripe whether it can be opened to you.
    AccountCapabilityNotSupported,
    /// `account_configuration_not_supported`: The account can't have the configuration that you ask for. Leave it out, or create another account for that role.
    AccountConfigurationNotSupported,
    /// `account_controller_express_dash_without_application_losses_or_fees`: With the Express Dashboard the platform must collect the fees and bear the losses: set `fees_collector` and `losses_collector` to `application`, or choose another `dashboard`.
    AccountControllerExpressDashWithoutApplicationLossesOrFees,
    /// `account_controller_stripe_pricing_platform_liable`: A platform that bears losses must collect fees too: set both `losses_collector` and `fees_collector` to `application`, or let Stripe bear the losses.
    AccountControllerStripePricingPlatformLiable,
    /// `account_controller_ua_unsupported_configuration`: This combination of Dashboard, fees and losses can't be had by platforms that take part in the UA beta. Choose another.
    AccountControllerUaUnsupportedConfiguration,
    /// `account_controller_unsupported_configuration`: This combination of Dashboard, fees and losses can't be had by platforms outside of the UA beta. Choose another.
    AccountControllerUnsupportedConfiguration,
    /// `account_controller_unsupported_configuration_private_preview`: This combination of responsibilities can't be had in the private preview. Choose another.
    AccountControllerUnsupportedConfigurationPrivatePreview,
    /// `account_country_unsupported_currency`: Accounts in this country can't have that currency. Choose one that the country allows, or leave it to Stripe.
    AccountCountryUnsupportedCurrency,
    /// `account_create_activation_required`: Your platform isn't activated yet. Finish its activation in the Dashboard, then create connected accounts.
    AccountCreateActivationRequired,
    /// `account_creation_invalid`: The account can't be created from what you sent. The message says what is wrong.
    AccountCreationInvalid,
    /// `account_creation_liability_unacknowledged`: You haven't confirmed yet that your platform answers for the losses of its accounts. Do it in the platform profile of the Dashboard.
    AccountCreationLiabilityUnacknowledged,
    /// `account_creation_requirement_collection_and_liability_unacknowledged`: You haven't confirmed yet that your platform answers for losses and collects requirements from its accounts. Do both in the platform profile of the Dashboard.
    AccountCreationRequirementCollectionLiabilityUnacknowledged,
    /// `account_creation_requirement_collection_unacknowledged`: You haven't confirmed yet that your platform collects requirements from its accounts. Do it in the platform profile of the Dashboard.
    AccountCreationRequirementCollectionUnacknowledged,
    /// `account_not_yet_compatible_with_v2`: This account can be used with the `/v1` calls only, so far. Use those for it.
    AccountNotYetCompatibleWithV2,
    /// `account_rate_limit_exceeded`: Too many changes to this account at the same time. Send them one after the other, and repeat this one a little later.
    AccountRateLimitExceeded,
    /// `account_terms_of_service_not_accepted`: The account must agree to Stripe's terms before it can become a merchant. Send the acceptance along, or have the account onboard.
    AccountTermsOfServiceNotAccepted,
    /// `account_token_required`: Your platform's country, such as France, wants identity data to come from the browser. Make a [v2 core account token](crate::v2::core::AccountToken) there and send that.
    AccountTokenRequired,
    /// `accounts_v2_access_blocked`: Your account can't use Accounts v2. Ask Stripe to open it, or use [account](crate::accounts::Account) and [customer](crate::customers::Customer).
    AccountsV2AccessBlocked,
    /// `additional_legal_guardian_not_allowed`: The account has a legal guardian already, and there can be only one. Change that person, or take the role away first.
    AdditionalLegalGuardianNotAllowed,
    /// `additional_representative_not_allowed`: The account has a representative already, and there can be only one. Change that person, or take the role away first.
    AdditionalRepresentativeNotAllowed,
    /// `additional_tos_only_allowed_for_legal_guardian`: Only a legal guardian accepts further terms. Leave them out for this person, or give them that role.
    AdditionalTosOnlyAllowedForLegalGuardian,
    /// `address_characters_invalid`: The address has characters that can't be used there. Have it corrected.
    AddressCharactersInvalid,
    /// `address_country_identity_country_mismatch`: The address is in another country than `identity.country`. Both must be the same.
    AddressCountryIdentityCountryMismatch,
    /// `address_country_mismatch`: The registered address, or the address in another script, is in a different country than the residential one. They must agree.
    AddressCountryMismatch,
    /// `address_country_required`: The address lacks its country. Send it along.
    AddressCountryRequired,
    /// `address_postal_code_invalid`: The postal code isn't one of that country. Have it corrected.
    AddressPostalCodeInvalid,
    /// `address_state_invalid`: The state isn't one of that country. Send its usual code, such as `CA`.
    AddressStateInvalid,
    /// `address_town_invalid`: The town of the address isn't valid. Have it corrected.
    AddressTownInvalid,
    /// `archived_meter`: The [billing meter](crate::billing::Meter) is deactivated and counts nothing. Reactivate it, or send the usage to another.
    ArchivedMeter,
    /// `attach_payment_method_to_customer`: The payment method must belong to the account before it can be its default. Attach it with [`payment_methods.attach`](crate::payment_methods::attach()) first.
    AttachPaymentMethodToCustomer,
    /// `authorizer_duplicate`: The account has an authorizer already, and there can be only one.
    AuthorizerDuplicate,
    /// `authorizer_relationship_invalid_for_representative`: The same person can't be both authorizer and representative. Take one role away.
    AuthorizerRelationshipInvalidForRepresentative,
    /// `bgn_bank_accounts_unsupported`: The Bulgarian lev is gone: Bulgaria has had the euro since 2026. Use `eur`.
    BgnBankAccountsUnsupported,
    /// `billing_meter_event_session_expired`: The token for sending usage has lapsed. Create a [v2 billing meter event session](crate::v2::billing::MeterEventSession) and send the events again with its token.
    BillingMeterEventSessionExpired,
    /// `can_create_platform_owned_onboarding_accounts_required`: Your platform has been dormant, and may not create accounts whose requirements it collects itself, as a guard against takeover. Ask Stripe to lift that.
    CanCreatePlatformOwnedOnboardingAccountsRequired,
    /// `cannot_create_connected_account`: Your platform is in no state to create connected accounts. The Dashboard says what it lacks.
    CannotCreateConnectedAccount,
    /// `cannot_create_new_account_rejected`: Stripe has rejected your platform, so it can't create connected accounts. Turn to Stripe.
    CannotCreateNewAccountRejected,
    /// `cannot_delete_account_with_balance`: The merchant or recipient still has money in its balance, so it can't be closed. Pay it out or bring it to zero first.
    CannotDeleteAccountWithBalance,
    /// `cannot_delete_customer_with_available_cash_balance`: The customer still has money in the [cash balance](crate::customers::CashBalance), so the account can't be closed. Use it up or refund it first.
    CannotDeleteCustomerWithAvailableCashBalance,
    /// `cannot_use_validate_location_on_customer_create`: The location can't be validated in the call that makes the customer configuration. Leave `automatic_indirect_tax.validate_location` out, and set it in an update.
    CannotUseValidateLocationOnCustomerCreate,
    /// `capability_cannot_be_unrequested_due_to_other_capability_requirement`: Another capability of the account needs this one. Give that up first, or both together.
    CapabilityCannotBeUnrequestedDueToOtherCapabilityRequirement,
    /// `capability_not_available_for_dashboard_type`: Accounts with this Dashboard can't have the capability. Choose another Dashboard or leave it out.
    CapabilityNotAvailableForDashboardType,
    /// `capability_not_available_for_entity_type_in_country`: Entities of this type can't have the capability in their country. Leave it out.
    CapabilityNotAvailableForEntityTypeInCountry,
    /// `capability_not_available_for_loss_collector`: Accounts whose losses Stripe bears can't have this capability. Leave it out, or let the platform bear the losses.
    CapabilityNotAvailableForLossCollector,
    /// `capability_not_available_in_country`: The capability doesn't exist in the account's country. Leave it out.
    CapabilityNotAvailableInCountry,
    /// `capability_not_available_in_platform_country`: Platforms in your country can't request this capability for their accounts. Leave it out.
    CapabilityNotAvailableInPlatformCountry,
    /// `capability_not_available_without_other_capability`: The capability comes only together with another one. Request both.
    CapabilityNotAvailableWithoutOtherCapability,
    /// `capability_not_available_without_other_capability_in_country`: In this country the capability comes only together with another one. Request both.
    CapabilityNotAvailableWithoutOtherCapabilityInCountry,
    /// `configs_must_match_to_close`: To close an account you name all of its applied configurations. Fetch the account and send them as they are.
    ConfigsMustMatchToClose,
    /// `configs_must_match_to_use_account_links`: The account link must name the configurations that the account has. Fetch the account and send them as they are.
    ConfigsMustMatchToUseAccountLinks,
    /// `configuration_cannot_be_deactivated`: This configuration can't be switched off on this account.
    ConfigurationCannotBeDeactivated,
    /// `configuration_cannot_be_deactivated_due_to_other_capability_requirement`: A capability that the account has needs this configuration. Give the capability up first.
    ConfigurationCannotDeactivatedDueOtherCapabilityRequirement,
    /// `configuration_cannot_be_deactivated_due_to_other_configuration`: Another configuration of the account needs this one. Switch that off first.
    ConfigurationCannotBeDeactivatedDueToOtherConfiguration,
    /// `configuration_cannot_be_updated_while_deactivated`: The configuration is switched off, so it can't change. Apply it again first.
    ConfigurationCannotBeUpdatedWhileDeactivated,
    /// `configuration_creation_invalid`: An account can't be created with this configuration. The message says what is wrong.
    ConfigurationCreationInvalid,
    /// `connect_identity_not_verified`: Stripe hasn't verified your platform yet, so it can't create connected accounts. Finish the verification in the Dashboard.
    ConnectIdentityNotVerified,
    /// `connect_profile_not_submitted`: You haven't answered the questions about your platform, so it can't create connected accounts. Fill in the platform profile in the Dashboard.
    ConnectProfileNotSubmitted,
    /// `cross_border_connected_account_creation_not_allowed`: A platform in your country can't have connected accounts in that one.
    CrossBorderConnectedAccountCreationNotAllowed,
    /// `custom_account_beta`: Accounts like Custom ones can't be created in this country. Choose another Dashboard or another way of collecting requirements.
    CustomAccountBeta,
    /// `customer_invalid_tax_location`: Stripe Tax can't find the customer's place from what you sent. Complete or correct the address, or don't demand that it is validated.
    CustomerInvalidTaxLocation,
    /// `date_of_birth_age_restriction`: By this date of birth the representative doesn't have the age that is asked for. Check the date, or name somebody else.
    DateOfBirthAgeRestriction,
    /// `date_of_birth_invalid`: The representative's date of birth isn't a date, or lies in the future. Have it corrected.
    DateOfBirthInvalid,
    /// `default_currency_immutable`: Once the account is activated, `defaults.currency` stays. Leave it out of the update.
    DefaultCurrencyImmutable,
    /// `default_outbound_destination_invalid`: The id of the default destination for payouts isn't one of this account. Check it, or create the destination first.
    DefaultOutboundDestinationInvalid,
    /// `default_payment_method_invalid`: The default payment method doesn't exist, or can't be used by this customer. Check its id.
    DefaultPaymentMethodInvalid,
    /// `default_payment_method_invalid_type`: Payment methods of this type can't be a customer's default. Choose another.
    DefaultPaymentMethodInvalidType,
    /// `directorship_declaration_not_allowed_during_account_creation`: That all directors are named can't be declared yet while the account is created. Add the persons, then declare it in an update.
    DirectorshipDeclarationNotAllowedDuringAccountCreation,
    /// `document_invalid`: A file of the documents doesn't exist, was deleted or is another account's. Upload it again for this account.
    DocumentInvalid,
    /// `document_purpose_invalid`: A file was uploaded for another purpose than this document needs. Upload it with the right [`purpose`](crate::files::File::purpose).
    DocumentPurposeInvalid,
    /// `duplicate_meter_event`: The event with this `identifier` is in already: it counts once. If you retried, all is well.
    DuplicateMeterEvent,
    /// `duplicate_person_not_allowed`: This person is on the account already. Update them instead.
    DuplicatePersonNotAllowed,
    /// `email_domain_invalid_for_recipient`: Email addresses of this domain aren't accepted for recipients. Ask for another one.
    EmailDomainInvalidForRecipient,
    /// `email_invalid`: The email address isn't valid. Have it corrected.
    EmailInvalid,
    /// `entity_type_not_supported_in_country`: Entities of this `identity.entity_type` can't have an account in the `identity.country`. Choose another type.
    EntityTypeNotSupportedInCountry,
    /// `expired_azure_partner_authorization`: Your authorization of Stripe in Azure has lapsed. Renew it in Azure, then create the event destination again.
    ExpiredAzurePartnerAuthorization,
    /// `high_risk_activities_none_cant_be_combined_with_other_options`: Among the high risk activities, `none` stands alone. Send it, or the others.
    HighRiskActivitiesNoneCantBeCombinedWithOtherOptions,
    /// `id_number_invalid`: The number doesn't have the form that its type has. Check digits and type.
    IdNumberInvalid,
    /// `idempotency_error`: The idempotency key was used before with other parameters. Repeat the request as it was, or use a new key for a new one.
    IdempotencyError,
    /// `identity_country_required`: The account lacks its `identity.country`. Send it along.
    IdentityCountryRequired,
    /// `immutable_identity_param`: This part of the identity can't change any longer, because of the account's state: it has been verified, for example. Leave it out.
    ImmutableIdentityParam,
    /// `incorrect_account_for_person_token`: The [v2 core account person token](crate::v2::core::AccountPersonToken) was made for another account. Make one for this account.
    IncorrectAccountForPersonToken,
    /// `incorrect_id_number_for_country`: The type of the id number doesn't exist in this country. Send one that does.
    IncorrectIdNumberForCountry,
    /// `incorrect_token_wrong_type`: The token is of another kind: an account token and a person token can't stand for each other.
    IncorrectTokenWrongType,
    /// `individual_additional_person_not_allowed`: An account of an individual has one person, and it is there already. Update them instead.
    IndividualAdditionalPersonNotAllowed,
    /// `invalid_account_token`: The account token doesn't exist or can't be used here. Make another [v2 core account token](crate::v2::core::AccountToken).
    InvalidAccountToken,
    /// `invalid_azure_partner_authorization`: You haven't authorized Stripe in Azure yet. Do it there, then create the event destination again.
    InvalidAzurePartnerAuthorization,
    /// `invalid_azure_partner_configuration`: Azure has no partner configuration in this subscription and resource group. Check both, or create it there.
    InvalidAzurePartnerConfiguration,
    /// `invalid_cancel_configuration`: What to cancel isn't given in the way that the `v2.billing.meter_event_adjustment.type` of the adjustment needs.
    InvalidCancelConfiguration,
    /// `invalid_id_number_for_structure`: Businesses of this type and structure have no id number of this kind. Send another one.
    InvalidIdNumberForStructure,
    /// `invalid_id_number_registrar`: The registrar isn't a German register court. Correct `identity.business_details.id_numbers.registrar`.
    InvalidIdNumberRegistrar,
    /// `invalid_konbini_payments_support_hours`: The hours in which customers of Konbini payments reach support aren't valid. Correct their form.
    InvalidKonbiniPaymentsSupportHours,
    /// `invalid_konbini_payments_support_phone_number`: The phone number for customers of Konbini payments isn't valid. Have it corrected.
    InvalidKonbiniPaymentsSupportPhoneNumber,
    /// `invalid_person_token`: The person token doesn't exist or can't be used here. Make another [v2 core account person token](crate::v2::core::AccountPersonToken).
    InvalidPersonToken,
    /// `invalid_relationship_for_identity_type_structure_and_country`: An account of this type and structure in this country has no such role for a person. Leave the role out.
    InvalidRelationshipForIdentityTypeStructureAndCountry,
    /// `invalid_timezone`: The time zone among the defaults isn't known. Use a name of the IANA list, such as `Europe/Paris`.
    InvalidTimezone,
    /// `invoice_rendering_template_invalid`: The [invoice rendering template](crate::invoice_rendering_templates::InvoiceRenderingTemplate) doesn't exist or can't be used, because it is archived for example.
    InvoiceRenderingTemplateInvalid,
    /// `ip_address_invalid`: The IP address isn't valid. Send the one from which the terms were accepted.
    IpAddressInvalid,
    /// `legal_guardian_representative_not_allowed`: The same person can't be both legal guardian and representative. Take one role away.
    LegalGuardianRepresentativeNotAllowed,
    /// `legal_guardian_requires_existing_representative`: A legal guardian stands in for a representative who is a minor, so the account needs that one first.
    LegalGuardianRequiresExistingRepresentative,
    /// `mcc_invalid`: The `configuration.merchant.mcc` isn't a merchant category that the account can have. Choose another.
    MccInvalid,
    /// `no_meter`: No [billing meter](crate::billing::Meter) has this event name, so there's nothing to count the event. Create the meter or correct the name.
    NoMeter,
    /// `non_connect_platform_accounts_v2_access_blocked`: Accounts v2 asks for a newer API version from businesses that aren't platforms. Use one, or sign up for Connect.
    NonConnectPlatformAccountsV2AccessBlocked,
    /// `non_jp_kana_kanji_address`: Addresses in kana or kanji must be in Japan. Set their country to `jp`, or leave them out.
    NonJpKanaKanjiAddress,
    /// `not_found`: There is no object with this id, or none that your key may see. Check the id, the mode and the account.
    NotFound,
    /// `ownership_declaration_not_allowed_during_account_creation`: That all owners are named can't be declared yet while the account is created. Add the persons, then declare it in an update.
    OwnershipDeclarationNotAllowedDuringAccountCreation,
    /// `param_alongside_account_token`: The account token carries this parameter already. Send it through the token, not beside it.
    ParamAlongsideAccountToken,
    /// `param_alongside_person_token`: The person token carries this parameter already. Send it through the token, not beside it.
    ParamAlongsidePersonToken,
    /// `payload_invalid_value`: The usage in the event isn't a whole number above zero. Correct it and send the event again.
    PayloadInvalidValue,
    /// `payload_no_customer_defined`: The event doesn't say whose usage it is. Put the customer's id under the key that the meter's [`customer_mapping`](crate::billing::Meter::customer_mapping) names.
    PayloadNoCustomerDefined,
    /// `payload_no_value_defined`: The event doesn't say how much was used. Put it under the key that the meter's [`value_settings`](crate::billing::Meter::value_settings) names.
    PayloadNoValueDefined,
    /// `pending_transactions_cannot_be_deleted`: Something of the account is still under way, such as a payment or payout, so it can't be closed. Try again when that's done.
    PendingTransactionsCannotBeDeleted,
    /// `person_percent_ownership_invalid`: An owner with 0 % is none. Set the share, or `relationship.owner` to false.
    PersonPercentOwnershipInvalid,
    /// `person_token_required`: Your platform's country, such as France, wants personal data to come from the browser. Make a [v2 core account person token](crate::v2::core::AccountPersonToken) there and send that.
    PersonTokenRequired,
    /// `phone_invalid`: The phone number isn't valid. Send it with its country code, such as `+14155550123`.
    PhoneInvalid,
    /// `platform_registration_required`: You aren't a platform yet, so you can't create connected accounts. Sign up for Connect in the Dashboard.
    PlatformRegistrationRequired,
    /// `postal_code_required_for_jp_address`: A Japanese address lacks its postal code. Send it along.
    PostalCodeRequiredForJpAddress,
    /// `purpose_of_funds_description_must_be_empty_for_non_other_purpose_of_funds`: The purpose of funds is described in words only if it is `other`. Leave the description out.
    PurposeOfFundsDescriptionMustBeEmptyForNonOtherPurposeFunds,
    /// `registration_date_invalid`: A business can't have been registered in the future. Correct the date.
    RegistrationDateInvalid,
    /// `resource_missing`: There is no [v2 commerce product catalog import](crate::v2::commerce::ProductCatalogImport) with this id. Check the id, the mode and the account.
    ResourceMissing,
    /// `script_characters_invalid`: A name or address has characters that don't belong to its script: kana must be in kana, kanji in kanji.
    ScriptCharactersInvalid,
    /// `shipping_address_required`: Shipping details need an address. Send it along, or leave shipping out.
    ShippingAddressRequired,
    /// `shipping_name_required`: Shipping details need a recipient's name. Send it along, or leave shipping out.
    ShippingNameRequired,
    /// `statement_descriptor_invalid`: The text for card statements isn't valid: it is too short, too long, or has characters that can't be printed there.
    StatementDescriptorInvalid,
    /// `stripe_loss_liable_cannot_be_deleted`: An account with a Dashboard whose losses Stripe bears isn't yours to delete. Its owner closes it in the Dashboard.
    StripeLossLiableCannotBeDeleted,
    /// `structure_incompatible_for_entity_type_country`: The `business_details.structure` doesn't exist for this entity type in this country. Choose another.
    StructureIncompatibleForEntityTypeCountry,
    /// `test_clock_disallowed_on_live_mode`: Live customers can't have a test clock. Use it in test mode.
    TestClockDisallowedOnLiveMode,
    /// `test_clock_invalid`: The [test helpers test clock](crate::test_helpers::TestClock) doesn't exist or can't be used. Check its id.
    TestClockInvalid,
    /// `test_clocks_advance_in_progress`: The [test helpers test clock](crate::test_helpers::TestClock) is still advancing. Wait until it is `ready`, then repeat the request.
    TestClocksAdvanceInProgress,
    /// `test_clocks_customer_limit_reached`: The [test helpers test clock](crate::test_helpers::TestClock) has all the customers that it can have. Create another clock.
    TestClocksCustomerLimitReached,
    /// `token_already_used`: The token was used before, with another idempotency key. Make a new token. A retry must keep its key.
    TokenAlreadyUsed,
    /// `token_expired`: The token is too old. Make another one and use it soon.
    TokenExpired,
    /// `token_must_be_created_with_publishable_key`: The token must come from the browser, made with a publishable key. A secret key isn't accepted for it.
    TokenMustBeCreatedWithPublishableKey,
    /// `too_many_concurrent_requests`: Several events for the same customer and meter came at the same time. Send them one after the other, and repeat this one.
    TooManyConcurrentRequests,
    /// `tos_acceptance_on_behalf_not_allowed`: Where Stripe collects the requirements, the account itself accepts the terms. Leave the acceptance out and let it onboard.
    TosAcceptanceOnBehalfNotAllowed,
    /// `total_person_ownership_exceeded`: The owners' shares come to more than 100 %. Correct them.
    TotalPersonOwnershipExceeded,
    /// `unsupported_field_for_configs`: Responsibilities can't be set with the configurations that this account has. Leave them out, or add a merchant or recipient configuration.
    UnsupportedFieldForConfigs,
    /// `unsupported_identity_field_for_configs`: An account that is only a customer has no such field of identity. Leave it out, or add another configuration.
    UnsupportedIdentityFieldForConfigs,
    /// `unsupported_postal_code`: Stripe doesn't serve accounts in this postal code area. The account needs another address.
    UnsupportedPostalCode,
    /// `unsupported_state`: Stripe doesn't serve accounts in this state. The account needs another address.
    UnsupportedState,
    /// `url_invalid`: The web address isn't valid. Send a complete, public one.
    UrlInvalid,
    /// `v1_account_instead_of_v2_account`: This account was made with the `/v1` calls, and can't be used here. Use [`accounts.retrieve`](crate::accounts::retrieve()) and its like for it.
    V1AccountInsteadOfV2Account,
    /// `v1_customer_instead_of_v2_account`: This is a [customer](crate::customers::Customer) of the `/v1` calls, where an account of v2 is needed. Use its `customer_account`, or the calls of `/v1`.
    V1CustomerInsteadOfV2Account,
    /// `v1_token_invalid_in_v2`: The [token](crate::tokens::Token) is one of the `/v1` calls. Make a [v2 core account token](crate::v2::core::AccountToken) or [v2 core account person token](crate::v2::core::AccountPersonToken) instead.
    V1TokenInvalidInV2,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What went wrong: a code for programs, a message for people.
///
/// The fields of `error`.
///
/// Contract: `#/components/schemas/v2.error/properties/error`.
///
/// Feature: `errors`.
#[non_exhaustive]
pub struct V2ErrorBodyError {
    /// A short name of the error, for logs and people. Programs shouldn't depend on it.
    pub code: V2ErrorBodyCode,
    /// A page of Stripe's documentation about this error.
    pub doc_url: Option<String>,
    /// What went wrong, in words for people.
    pub message: String,
    /// What kind of error it is, for programs. `rate_limit` or `temporary_session_expired`.
    pub r#type: Option<V2ErrorBodyType>,
    /// What you can show to whoever uses your site, in plain words.
    pub user_message: Option<String>,
    /// Which settings were sent that don't go together.
    pub invalid_permutation: Option<Box<V2ErrorBodyInvalidPermutation>>,
    /// The configurations that the request has to name.
    pub applied_configurations: Option<Vec<String>>,
    /// What has to be mended on the account before its place for tax is known.
    pub incorrect_fields: Option<Vec<V2ErrorBodyIncorrectField>>,
    pub validate_location: Option<String>,
    /// The age that the representative must have at least.
    pub age_limit: Option<String>,
    /// Id of the person who exists already with the same data.
    pub duplicate_person_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What has to be mended on the account before its place for tax is known.
///
/// The fields of `error.incorrect_fields[]`.
///
/// Contract: `#/components/schemas/v2.error/properties/error/properties/incorrect_fields/items`.
///
/// Feature: `errors`.
#[non_exhaustive]
pub struct V2ErrorBodyIncorrectField {
    /// Which field of the account is wrong.
    pub field: String,
    /// What is wrong with the field.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which settings were sent that don't go together.
///
/// The fields of `error.invalid_permutation`.
///
/// Contract: `#/components/schemas/v2.error/properties/error/properties/invalid_permutation`.
///
/// Feature: `errors`.
#[non_exhaustive]
pub struct V2ErrorBodyInvalidPermutation {
    /// The Dashboard that was asked for.
    pub dashboard: String,
    /// Who was to take the fees.
    pub fees_collector: String,
    /// What was given as `losses_collector`, which doesn't go with the rest.
    pub losses_collector: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What kind of error it is, for programs.
///
/// The values of `error.type`.
///
/// Contract: `#/components/schemas/v2.error/properties/error/properties/type`.
///
/// Feature: `errors`.
#[derive(Clone)]
#[non_exhaustive]
pub enum V2ErrorBodyType {
    /// `rate_limit`: Too many requests: slow down and try again.
    RateLimit,
    /// `temporary_session_expired`: The session is over: make a new one.
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
    1 => doc_url = None "doc_url";
    2 => message "message" required;
    3 => r#type = None "type";
    4 => user_message = None "user_message";
    5 => invalid_permutation = None "invalid_permutation";
    6 => applied_configurations = None "applied_configurations";
    7 => incorrect_fields = None "incorrect_fields";
    8 => validate_location = None "validate_location";
    9 => age_limit = None "age_limit";
    10 => duplicate_person_id = None "duplicate_person_id";
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
