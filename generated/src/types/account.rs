// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether a person or a company holds the bank account.
///
/// The values of `account_holder_type`.
///
/// Contract: `#/components/schemas/payment_method_details_ach_debit/properties/account_holder_type`.
#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "test_helpers"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountHolderType {
    /// `company`: Held by a business.
    Company,
    /// `individual`: Held by a person.
    Individual,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether it is the account of the request itself (`self`), or another one that `account` names.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/connect_account_reference/properties/type`.
#[cfg(
    any(
        feature = "checkout",
        feature = "customers",
        feature = "invoices",
        feature = "payment_links",
        feature = "quotes",
        feature = "subscription_schedules",
        feature = "subscriptions"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountReferenceType {
    /// `account`: Another account on Connect: its id is given beside it.
    Account,
    /// `self`: The account that makes the request.
    SelfValue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Why something that was given for a requirement isn't accepted, and which requirement it is.
///
/// Contract: `#/components/schemas/account_requirements_error`.
#[cfg(
    any(
        feature = "accounts",
        feature = "customers",
        feature = "external_accounts",
        feature = "sources"
    )
)]
#[non_exhaustive]
pub struct AccountRequirementsError {
    /// What is wrong with what was given, such as a document that can't be read.
    pub code: AccountRequirementsErrorCode,
    /// What is wrong, in words, and what to do.
    pub reason: String,
    /// The field that has to be mended, as it is named in the account's requirements.
    pub requirement: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What is wrong with what was given, such as a document that can't be read.
///
/// The values of `code`.
///
/// Contract: `#/components/schemas/account_requirements_error/properties/code`.
#[cfg(
    any(
        feature = "accounts",
        feature = "customers",
        feature = "external_accounts",
        feature = "sources"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountRequirementsErrorCode {
    /// `external_request`: An authority or partner outside of Stripe asks for the information.
    ExternalRequest,
    /// `information_missing`: Something required wasn't given. Provide it.
    InformationMissing,
    /// `invalid_address_city_state_postal_code`: City, state and postal code don't go together. Correct them.
    InvalidAddressCityStatePostalCode,
    /// `invalid_address_highway_contract_box`: The address is a highway contract box. Give a street address.
    InvalidAddressHighwayContractBox,
    /// `invalid_address_private_mailbox`: The address is a rented mailbox. Give where the person or business really is.
    InvalidAddressPrivateMailbox,
    /// `invalid_business_profile_name`: The business name isn't usable: it is a generic word or a web address, for instance. Give the name it trades under.
    InvalidBusinessProfileName,
    /// `invalid_business_profile_name_denylisted`: The business name is on a list of names not allowed. Give another.
    InvalidBusinessProfileNameDenylisted,
    /// `invalid_company_name_denylisted`: The company name is on a list of names not allowed. Give the legal name.
    InvalidCompanyNameDenylisted,
    /// `invalid_dob_age_over_maximum`: The birth date makes the person too old to be true. Correct it.
    InvalidDobAgeOverMaximum,
    /// `invalid_dob_age_under_18`: The person is under 18. An adult has to stand in.
    InvalidDobAgeUnder18,
    /// `invalid_dob_age_under_minimum`: The person is younger than allowed. Correct the date, or name somebody else.
    InvalidDobAgeUnderMinimum,
    /// `invalid_product_description_length`: The description of the product is too short. Say more of what is sold.
    InvalidProductDescriptionLength,
    /// `invalid_product_description_url_match`: The description of the product is the web address. Describe what is sold.
    InvalidProductDescriptionUrlMatch,
    /// `invalid_representative_country`: The representative lives in a country that isn't allowed here.
    InvalidRepresentativeCountry,
    /// `invalid_signator`: The person may not sign for the business.
    InvalidSignator,
    /// `invalid_statement_descriptor_business_mismatch`: The statement descriptor doesn't resemble the business name, the legal name or the web address.
    InvalidStatementDescriptorBusinessMismatch,
    /// `invalid_statement_descriptor_denylisted`: The statement descriptor is a generic or forbidden word. Choose one that customers recognize.
    InvalidStatementDescriptorDenylisted,
    /// `invalid_statement_descriptor_length`: The statement descriptor doesn't have 5 to 22 characters.
    InvalidStatementDescriptorLength,
    /// `invalid_statement_descriptor_prefix_denylisted`: The prefix of the statement descriptor is a generic or forbidden word.
    InvalidStatementDescriptorPrefixDenylisted,
    /// `invalid_statement_descriptor_prefix_mismatch`: The prefix doesn't resemble the statement descriptor or the business name.
    InvalidStatementDescriptorPrefixMismatch,
    /// `invalid_street_address`: The street wasn't found. Correct name and number, and avoid a post office box.
    InvalidStreetAddress,
    /// `invalid_tax_id`: The tax id isn't valid. Correct it.
    InvalidTaxId,
    /// `invalid_tax_id_format`: The tax id doesn't have the form of its country. Correct it.
    InvalidTaxIdFormat,
    /// `invalid_tos_acceptance`: The acceptance of the terms is incomplete or wrong: give its time and IP address again.
    InvalidTosAcceptance,
    /// `invalid_url_denylisted`: The web address is on a list of sites that aren't allowed. Give the site of the business.
    InvalidUrlDenylisted,
    /// `invalid_url_format`: The web address is malformed.
    InvalidUrlFormat,
    /// `invalid_url_web_presence_detected`: A description was given, though the business sells online: give the address of its site, app or profile.
    InvalidUrlWebPresenceDetected,
    /// `invalid_url_website_business_information_mismatch`: What the site says of the business differs from what the account says. Make them agree.
    InvalidUrlWebsiteBusinessInformationMismatch,
    /// `invalid_url_website_empty`: The site has no content. Give one that shows what is sold.
    InvalidUrlWebsiteEmpty,
    /// `invalid_url_website_inaccessible`: The site couldn't be opened. Make it reachable.
    InvalidUrlWebsiteInaccessible,
    /// `invalid_url_website_inaccessible_geoblocked`: The site is blocked in some regions. Open it to Stripe's reviewers.
    InvalidUrlWebsiteInaccessibleGeoblocked,
    /// `invalid_url_website_inaccessible_password_protected`: The site asks for a password. Make it public.
    InvalidUrlWebsiteInaccessiblePasswordProtected,
    /// `invalid_url_website_incomplete`: The site lacks something that it must show.
    InvalidUrlWebsiteIncomplete,
    /// `invalid_url_website_incomplete_cancellation_policy`: The site has no cancellation policy. Add one.
    InvalidUrlWebsiteIncompleteCancellationPolicy,
    /// `invalid_url_website_incomplete_customer_service_details`: The site doesn't say how to reach customer service. Add phone, email or address.
    InvalidUrlWebsiteIncompleteCustomerServiceDetails,
    /// `invalid_url_website_incomplete_legal_restrictions`: The site doesn't tell which legal or export restrictions apply. Add them.
    InvalidUrlWebsiteIncompleteLegalRestrictions,
    /// `invalid_url_website_incomplete_refund_policy`: The site has no refund policy. Add one.
    InvalidUrlWebsiteIncompleteRefundPolicy,
    /// `invalid_url_website_incomplete_return_policy`: The site has no return policy. Add one.
    InvalidUrlWebsiteIncompleteReturnPolicy,
    /// `invalid_url_website_incomplete_terms_and_conditions`: The site has no terms and conditions. Add them.
    InvalidUrlWebsiteIncompleteTermsAndConditions,
    /// `invalid_url_website_incomplete_under_construction`: The site is still being built. Finish it.
    InvalidUrlWebsiteIncompleteUnderConstruction,
    /// `invalid_url_website_other`: The site can't be verified for another reason.
    InvalidUrlWebsiteOther,
    /// `invalid_value_other`: The value isn't accepted. Correct it.
    InvalidValueOther,
    /// `unsupported_business_type`: A business of this type can't have what was asked for.
    UnsupportedBusinessType,
    /// `verification_directors_mismatch`: The directors on file differ from those given. Correct them.
    VerificationDirectorsMismatch,
    /// `verification_document_address_mismatch`: The address in the document isn't the one given. Correct either.
    VerificationDocumentAddressMismatch,
    /// `verification_document_address_missing`: The document shows no address. Upload another.
    VerificationDocumentAddressMissing,
    /// `verification_document_corrupt`: The file can't be opened. Upload it again.
    VerificationDocumentCorrupt,
    /// `verification_document_country_not_supported`: Documents of this country aren't accepted. Upload another.
    VerificationDocumentCountryNotSupported,
    /// `verification_document_directors_mismatch`: The directors in the document differ from those given. Correct either.
    VerificationDocumentDirectorsMismatch,
    /// `verification_document_dob_mismatch`: The birth date in the document isn't the one given. Correct either.
    VerificationDocumentDobMismatch,
    /// `verification_document_duplicate_type`: The same kind of document was uploaded twice. Upload one of another kind.
    VerificationDocumentDuplicateType,
    /// `verification_document_expired`: The document has run out. Upload one that is valid.
    VerificationDocumentExpired,
    /// `verification_document_failed_copy`: The document is a copy. Upload a picture of the original.
    VerificationDocumentFailedCopy,
    /// `verification_document_failed_greyscale`: The picture is black and white. Upload one in color.
    VerificationDocumentFailedGreyscale,
    /// `verification_document_failed_other`: The document couldn't be verified for another reason. Upload another.
    VerificationDocumentFailedOther,
    /// `verification_document_failed_test_mode`: A test document that always fails was used, in test mode.
    VerificationDocumentFailedTestMode,
    /// `verification_document_fraudulent`: The document looks forged. Upload a genuine one.
    VerificationDocumentFraudulent,
    /// `verification_document_id_number_mismatch`: The id number in the document isn't the one given. Correct either.
    VerificationDocumentIdNumberMismatch,
    /// `verification_document_id_number_missing`: The document shows no id number. Upload another.
    VerificationDocumentIdNumberMissing,
    /// `verification_document_incomplete`: Part of the document is cut off or missing. Upload all of it.
    VerificationDocumentIncomplete,
    /// `verification_document_invalid`: It isn't a document of an accepted kind. Upload another.
    VerificationDocumentInvalid,
    /// `verification_document_issue_or_expiry_date_missing`: The document shows no date of issue or expiry. Upload another.
    VerificationDocumentIssueOrExpiryDateMissing,
    /// `verification_document_manipulated`: The document looks altered. Upload the original.
    VerificationDocumentManipulated,
    /// `verification_document_missing_back`: Only the front was uploaded. Upload the back too.
    VerificationDocumentMissingBack,
    /// `verification_document_missing_front`: Only the back was uploaded. Upload the front too.
    VerificationDocumentMissingFront,
    /// `verification_document_name_mismatch`: The name in the document isn't the one given. Correct either.
    VerificationDocumentNameMismatch,
    /// `verification_document_name_missing`: The document shows no name. Upload another.
    VerificationDocumentNameMissing,
    /// `verification_document_nationality_mismatch`: The nationality in the document isn't the one given. Correct either.
    VerificationDocumentNationalityMismatch,
    /// `verification_document_not_readable`: The picture is too blurred or dark. Upload a better one.
    VerificationDocumentNotReadable,
    /// `verification_document_not_signed`: The document lacks a signature. Sign and upload it again.
    VerificationDocumentNotSigned,
    /// `verification_document_not_uploaded`: No file arrived. Upload it again.
    VerificationDocumentNotUploaded,
    /// `verification_document_photo_mismatch`: The photo in the document isn't of this person. Upload another.
    VerificationDocumentPhotoMismatch,
    /// `verification_document_too_large`: The file is too big, 10 MB at most.
    VerificationDocumentTooLarge,
    /// `verification_document_type_not_supported`: This kind of document isn't accepted. Upload another.
    VerificationDocumentTypeNotSupported,
    /// `verification_extraneous_directors`: Directors were given whom the register doesn't have. Remove them.
    VerificationExtraneousDirectors,
    /// `verification_failed_address_match`: The address couldn't be confirmed. Correct it or upload a document that shows it.
    VerificationFailedAddressMatch,
    /// `verification_failed_authorizer_authority`: The authorizer's right to act for the business couldn't be confirmed.
    VerificationFailedAuthorizerAuthority,
    /// `verification_failed_business_iec_number`: The importer exporter code (IEC), an Indian number, couldn't be verified. Correct it.
    VerificationFailedBusinessIecNumber,
    /// `verification_failed_document_match`: The document doesn't agree with what was given. Correct either.
    VerificationFailedDocumentMatch,
    /// `verification_failed_id_number_match`: The id number couldn't be confirmed for this person. Correct it or upload a document.
    VerificationFailedIdNumberMatch,
    /// `verification_failed_keyed_identity`: The typed-in identity couldn't be confirmed. Correct it or upload a document.
    VerificationFailedKeyedIdentity,
    /// `verification_failed_keyed_match`: What was typed in couldn't be confirmed. Correct it or upload a document.
    VerificationFailedKeyedMatch,
    /// `verification_failed_name_match`: The name couldn't be confirmed. Correct it or upload a document.
    VerificationFailedNameMatch,
    /// `verification_failed_other`: It couldn't be verified for another reason. Check what was given, or upload a document.
    VerificationFailedOther,
    /// `verification_failed_representative_authority`: The representative's right to act for the business couldn't be confirmed.
    VerificationFailedRepresentativeAuthority,
    /// `verification_failed_residential_address`: The home address couldn't be confirmed. Correct it or upload a document.
    VerificationFailedResidentialAddress,
    /// `verification_failed_tax_id_match`: Tax id and name of the business don't belong together in the register. Correct them.
    VerificationFailedTaxIdMatch,
    /// `verification_failed_tax_id_not_issued`: The tax authority doesn't know this id. Correct it.
    VerificationFailedTaxIdNotIssued,
    /// `verification_legal_entity_structure_mismatch`: The legal structure given isn't the registered one. Correct it.
    VerificationLegalEntityStructureMismatch,
    /// `verification_missing_directors`: Directors are missing who are in the register. Add them.
    VerificationMissingDirectors,
    /// `verification_missing_executives`: Executives are missing. Add them.
    VerificationMissingExecutives,
    /// `verification_missing_owners`: Owners are missing. Add everyone who has to be named.
    VerificationMissingOwners,
    /// `verification_rejected_ownership_exemption_reason`: The exemption from naming owners wasn't accepted. Name the owners.
    VerificationRejectedOwnershipExemptionReason,
    /// `verification_requires_additional_memorandum_of_associations`: A memorandum of association is needed in addition. Upload it.
    VerificationRequiresAdditionalMemorandumOfAssociations,
    /// `verification_requires_additional_proof_of_registration`: A proof of registration is needed in addition. Upload it.
    VerificationRequiresAdditionalProofOfRegistration,
    /// `verification_supportability`: Stripe has to check whether it supports this business. Provide what it asks for.
    VerificationSupportability,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which kinds of account the customer can link: `checking`, `savings` or both.
///
/// The values of `account_subcategories[]`.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_us_bank_account_linked_account_options_filters/properties/account_subcategories/items`.
#[cfg(
    any(
        feature = "checkout",
        feature = "customers",
        feature = "invoices",
        feature = "payment_intents",
        feature = "setup_intents",
        feature = "subscriptions"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountSubcategory {
    /// `checking`
    Checking,
    /// `savings`
    Savings,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `account_type`.
///
/// Contract: `#/components/schemas/payment_method_details_interac_present_receipt/properties/account_type`.
#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "test_helpers"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountType {
    /// `checking`
    Checking,
    /// `savings`
    Savings,
    /// `unknown`: The reader couldn't tell.
    UnknownValue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "test_helpers"))]
rt::open_enum! {
    AccountHolderType;
    0 => Company "company";
    1 => Individual "individual";
}

#[cfg(any(feature = "checkout", feature = "customers", feature = "invoices", feature = "payment_links", feature = "quotes", feature = "subscription_schedules", feature = "subscriptions"))]
rt::open_enum! {
    AccountReferenceType;
    0 => Account "account";
    1 => SelfValue "self";
}

#[cfg(any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources"))]
rt::record! {
    AccountRequirementsError;
    0 => code "code" required;
    1 => reason "reason" required;
    2 => requirement "requirement" required;
}

#[cfg(any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources"))]
rt::open_enum! {
    AccountRequirementsErrorCode;
    0 => ExternalRequest "external_request";
    1 => InformationMissing "information_missing";
    2 => InvalidAddressCityStatePostalCode "invalid_address_city_state_postal_code";
    3 => InvalidAddressHighwayContractBox "invalid_address_highway_contract_box";
    4 => InvalidAddressPrivateMailbox "invalid_address_private_mailbox";
    5 => InvalidBusinessProfileName "invalid_business_profile_name";
    6 => InvalidBusinessProfileNameDenylisted "invalid_business_profile_name_denylisted";
    7 => InvalidCompanyNameDenylisted "invalid_company_name_denylisted";
    8 => InvalidDobAgeOverMaximum "invalid_dob_age_over_maximum";
    9 => InvalidDobAgeUnder18 "invalid_dob_age_under_18";
    10 => InvalidDobAgeUnderMinimum "invalid_dob_age_under_minimum";
    11 => InvalidProductDescriptionLength "invalid_product_description_length";
    12 => InvalidProductDescriptionUrlMatch "invalid_product_description_url_match";
    13 => InvalidRepresentativeCountry "invalid_representative_country";
    14 => InvalidSignator "invalid_signator";
    15 => InvalidStatementDescriptorBusinessMismatch "invalid_statement_descriptor_business_mismatch";
    16 => InvalidStatementDescriptorDenylisted "invalid_statement_descriptor_denylisted";
    17 => InvalidStatementDescriptorLength "invalid_statement_descriptor_length";
    18 => InvalidStatementDescriptorPrefixDenylisted "invalid_statement_descriptor_prefix_denylisted";
    19 => InvalidStatementDescriptorPrefixMismatch "invalid_statement_descriptor_prefix_mismatch";
    20 => InvalidStreetAddress "invalid_street_address";
    21 => InvalidTaxId "invalid_tax_id";
    22 => InvalidTaxIdFormat "invalid_tax_id_format";
    23 => InvalidTosAcceptance "invalid_tos_acceptance";
    24 => InvalidUrlDenylisted "invalid_url_denylisted";
    25 => InvalidUrlFormat "invalid_url_format";
    26 => InvalidUrlWebPresenceDetected "invalid_url_web_presence_detected";
    27 => InvalidUrlWebsiteBusinessInformationMismatch "invalid_url_website_business_information_mismatch";
    28 => InvalidUrlWebsiteEmpty "invalid_url_website_empty";
    29 => InvalidUrlWebsiteInaccessible "invalid_url_website_inaccessible";
    30 => InvalidUrlWebsiteInaccessibleGeoblocked "invalid_url_website_inaccessible_geoblocked";
    31 => InvalidUrlWebsiteInaccessiblePasswordProtected "invalid_url_website_inaccessible_password_protected";
    32 => InvalidUrlWebsiteIncomplete "invalid_url_website_incomplete";
    33 => InvalidUrlWebsiteIncompleteCancellationPolicy "invalid_url_website_incomplete_cancellation_policy";
    34 => InvalidUrlWebsiteIncompleteCustomerServiceDetails "invalid_url_website_incomplete_customer_service_details";
    35 => InvalidUrlWebsiteIncompleteLegalRestrictions "invalid_url_website_incomplete_legal_restrictions";
    36 => InvalidUrlWebsiteIncompleteRefundPolicy "invalid_url_website_incomplete_refund_policy";
    37 => InvalidUrlWebsiteIncompleteReturnPolicy "invalid_url_website_incomplete_return_policy";
    38 => InvalidUrlWebsiteIncompleteTermsAndConditions "invalid_url_website_incomplete_terms_and_conditions";
    39 => InvalidUrlWebsiteIncompleteUnderConstruction "invalid_url_website_incomplete_under_construction";
    40 => InvalidUrlWebsiteOther "invalid_url_website_other";
    41 => InvalidValueOther "invalid_value_other";
    42 => UnsupportedBusinessType "unsupported_business_type";
    43 => VerificationDirectorsMismatch "verification_directors_mismatch";
    44 => VerificationDocumentAddressMismatch "verification_document_address_mismatch";
    45 => VerificationDocumentAddressMissing "verification_document_address_missing";
    46 => VerificationDocumentCorrupt "verification_document_corrupt";
    47 => VerificationDocumentCountryNotSupported "verification_document_country_not_supported";
    48 => VerificationDocumentDirectorsMismatch "verification_document_directors_mismatch";
    49 => VerificationDocumentDobMismatch "verification_document_dob_mismatch";
    50 => VerificationDocumentDuplicateType "verification_document_duplicate_type";
    51 => VerificationDocumentExpired "verification_document_expired";
    52 => VerificationDocumentFailedCopy "verification_document_failed_copy";
    53 => VerificationDocumentFailedGreyscale "verification_document_failed_greyscale";
    54 => VerificationDocumentFailedOther "verification_document_failed_other";
    55 => VerificationDocumentFailedTestMode "verification_document_failed_test_mode";
    56 => VerificationDocumentFraudulent "verification_document_fraudulent";
    57 => VerificationDocumentIdNumberMismatch "verification_document_id_number_mismatch";
    58 => VerificationDocumentIdNumberMissing "verification_document_id_number_missing";
    59 => VerificationDocumentIncomplete "verification_document_incomplete";
    60 => VerificationDocumentInvalid "verification_document_invalid";
    61 => VerificationDocumentIssueOrExpiryDateMissing "verification_document_issue_or_expiry_date_missing";
    62 => VerificationDocumentManipulated "verification_document_manipulated";
    63 => VerificationDocumentMissingBack "verification_document_missing_back";
    64 => VerificationDocumentMissingFront "verification_document_missing_front";
    65 => VerificationDocumentNameMismatch "verification_document_name_mismatch";
    66 => VerificationDocumentNameMissing "verification_document_name_missing";
    67 => VerificationDocumentNationalityMismatch "verification_document_nationality_mismatch";
    68 => VerificationDocumentNotReadable "verification_document_not_readable";
    69 => VerificationDocumentNotSigned "verification_document_not_signed";
    70 => VerificationDocumentNotUploaded "verification_document_not_uploaded";
    71 => VerificationDocumentPhotoMismatch "verification_document_photo_mismatch";
    72 => VerificationDocumentTooLarge "verification_document_too_large";
    73 => VerificationDocumentTypeNotSupported "verification_document_type_not_supported";
    74 => VerificationExtraneousDirectors "verification_extraneous_directors";
    75 => VerificationFailedAddressMatch "verification_failed_address_match";
    76 => VerificationFailedAuthorizerAuthority "verification_failed_authorizer_authority";
    77 => VerificationFailedBusinessIecNumber "verification_failed_business_iec_number";
    78 => VerificationFailedDocumentMatch "verification_failed_document_match";
    79 => VerificationFailedIdNumberMatch "verification_failed_id_number_match";
    80 => VerificationFailedKeyedIdentity "verification_failed_keyed_identity";
    81 => VerificationFailedKeyedMatch "verification_failed_keyed_match";
    82 => VerificationFailedNameMatch "verification_failed_name_match";
    83 => VerificationFailedOther "verification_failed_other";
    84 => VerificationFailedRepresentativeAuthority "verification_failed_representative_authority";
    85 => VerificationFailedResidentialAddress "verification_failed_residential_address";
    86 => VerificationFailedTaxIdMatch "verification_failed_tax_id_match";
    87 => VerificationFailedTaxIdNotIssued "verification_failed_tax_id_not_issued";
    88 => VerificationLegalEntityStructureMismatch "verification_legal_entity_structure_mismatch";
    89 => VerificationMissingDirectors "verification_missing_directors";
    90 => VerificationMissingExecutives "verification_missing_executives";
    91 => VerificationMissingOwners "verification_missing_owners";
    92 => VerificationRejectedOwnershipExemptionReason "verification_rejected_ownership_exemption_reason";
    93 => VerificationRequiresAdditionalMemorandumOfAssociations "verification_requires_additional_memorandum_of_associations";
    94 => VerificationRequiresAdditionalProofOfRegistration "verification_requires_additional_proof_of_registration";
    95 => VerificationSupportability "verification_supportability";
}

#[cfg(any(feature = "checkout", feature = "customers", feature = "invoices", feature = "payment_intents", feature = "setup_intents", feature = "subscriptions"))]
rt::open_enum! {
    AccountSubcategory;
    0 => Checking "checking";
    1 => Savings "savings";
}

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "test_helpers"))]
rt::open_enum! {
    AccountType;
    0 => Checking "checking";
    1 => Savings "savings";
    2 => UnknownValue "unknown";
}
