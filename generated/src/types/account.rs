// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `account_holder_type`.
///
/// Contract: `#/components/schemas/payment_method_details_ach_debit/properties/account_holder_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountHolderType {
    /// `company`
    Company,
    /// `individual`
    Individual,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/connect_account_reference/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountReferenceType {
    /// `account`
    Account,
    /// `self`
    SelfValue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Account requirements error.
///
/// Contract: `#/components/schemas/account_requirements_error`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountRequirementsError {
    /// Code.
    pub code: AccountRequirementsErrorCode,
    /// Reason. At most 5000 characters.
    pub reason: String,
    /// Requirement. At most 5000 characters.
    pub requirement: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `code`.
///
/// Contract: `#/components/schemas/account_requirements_error/properties/code`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountRequirementsErrorCode {
    /// `external_request`
    ExternalRequest,
    /// `information_missing`
    InformationMissing,
    /// `invalid_address_city_state_postal_code`
    InvalidAddressCityStatePostalCode,
    /// `invalid_address_highway_contract_box`
    InvalidAddressHighwayContractBox,
    /// `invalid_address_private_mailbox`
    InvalidAddressPrivateMailbox,
    /// `invalid_business_profile_name`
    InvalidBusinessProfileName,
    /// `invalid_business_profile_name_denylisted`
    InvalidBusinessProfileNameDenylisted,
    /// `invalid_company_name_denylisted`
    InvalidCompanyNameDenylisted,
    /// `invalid_dob_age_over_maximum`
    InvalidDobAgeOverMaximum,
    /// `invalid_dob_age_under_18`
    InvalidDobAgeUnder18,
    /// `invalid_dob_age_under_minimum`
    InvalidDobAgeUnderMinimum,
    /// `invalid_product_description_length`
    InvalidProductDescriptionLength,
    /// `invalid_product_description_url_match`
    InvalidProductDescriptionUrlMatch,
    /// `invalid_representative_country`
    InvalidRepresentativeCountry,
    /// `invalid_signator`
    InvalidSignator,
    /// `invalid_statement_descriptor_business_mismatch`
    InvalidStatementDescriptorBusinessMismatch,
    /// `invalid_statement_descriptor_denylisted`
    InvalidStatementDescriptorDenylisted,
    /// `invalid_statement_descriptor_length`
    InvalidStatementDescriptorLength,
    /// `invalid_statement_descriptor_prefix_denylisted`
    InvalidStatementDescriptorPrefixDenylisted,
    /// `invalid_statement_descriptor_prefix_mismatch`
    InvalidStatementDescriptorPrefixMismatch,
    /// `invalid_street_address`
    InvalidStreetAddress,
    /// `invalid_tax_id`
    InvalidTaxId,
    /// `invalid_tax_id_format`
    InvalidTaxIdFormat,
    /// `invalid_tos_acceptance`
    InvalidTosAcceptance,
    /// `invalid_url_denylisted`
    InvalidUrlDenylisted,
    /// `invalid_url_format`
    InvalidUrlFormat,
    /// `invalid_url_web_presence_detected`
    InvalidUrlWebPresenceDetected,
    /// `invalid_url_website_business_information_mismatch`
    InvalidUrlWebsiteBusinessInformationMismatch,
    /// `invalid_url_website_empty`
    InvalidUrlWebsiteEmpty,
    /// `invalid_url_website_inaccessible`
    InvalidUrlWebsiteInaccessible,
    /// `invalid_url_website_inaccessible_geoblocked`
    InvalidUrlWebsiteInaccessibleGeoblocked,
    /// `invalid_url_website_inaccessible_password_protected`
    InvalidUrlWebsiteInaccessiblePasswordProtected,
    /// `invalid_url_website_incomplete`
    InvalidUrlWebsiteIncomplete,
    /// `invalid_url_website_incomplete_cancellation_policy`
    InvalidUrlWebsiteIncompleteCancellationPolicy,
    /// `invalid_url_website_incomplete_customer_service_details`
    InvalidUrlWebsiteIncompleteCustomerServiceDetails,
    /// `invalid_url_website_incomplete_legal_restrictions`
    InvalidUrlWebsiteIncompleteLegalRestrictions,
    /// `invalid_url_website_incomplete_refund_policy`
    InvalidUrlWebsiteIncompleteRefundPolicy,
    /// `invalid_url_website_incomplete_return_policy`
    InvalidUrlWebsiteIncompleteReturnPolicy,
    /// `invalid_url_website_incomplete_terms_and_conditions`
    InvalidUrlWebsiteIncompleteTermsAndConditions,
    /// `invalid_url_website_incomplete_under_construction`
    InvalidUrlWebsiteIncompleteUnderConstruction,
    /// `invalid_url_website_other`
    InvalidUrlWebsiteOther,
    /// `invalid_value_other`
    InvalidValueOther,
    /// `unsupported_business_type`
    UnsupportedBusinessType,
    /// `verification_directors_mismatch`
    VerificationDirectorsMismatch,
    /// `verification_document_address_mismatch`
    VerificationDocumentAddressMismatch,
    /// `verification_document_address_missing`
    VerificationDocumentAddressMissing,
    /// `verification_document_corrupt`
    VerificationDocumentCorrupt,
    /// `verification_document_country_not_supported`
    VerificationDocumentCountryNotSupported,
    /// `verification_document_directors_mismatch`
    VerificationDocumentDirectorsMismatch,
    /// `verification_document_dob_mismatch`
    VerificationDocumentDobMismatch,
    /// `verification_document_duplicate_type`
    VerificationDocumentDuplicateType,
    /// `verification_document_expired`
    VerificationDocumentExpired,
    /// `verification_document_failed_copy`
    VerificationDocumentFailedCopy,
    /// `verification_document_failed_greyscale`
    VerificationDocumentFailedGreyscale,
    /// `verification_document_failed_other`
    VerificationDocumentFailedOther,
    /// `verification_document_failed_test_mode`
    VerificationDocumentFailedTestMode,
    /// `verification_document_fraudulent`
    VerificationDocumentFraudulent,
    /// `verification_document_id_number_mismatch`
    VerificationDocumentIdNumberMismatch,
    /// `verification_document_id_number_missing`
    VerificationDocumentIdNumberMissing,
    /// `verification_document_incomplete`
    VerificationDocumentIncomplete,
    /// `verification_document_invalid`
    VerificationDocumentInvalid,
    /// `verification_document_issue_or_expiry_date_missing`
    VerificationDocumentIssueOrExpiryDateMissing,
    /// `verification_document_manipulated`
    VerificationDocumentManipulated,
    /// `verification_document_missing_back`
    VerificationDocumentMissingBack,
    /// `verification_document_missing_front`
    VerificationDocumentMissingFront,
    /// `verification_document_name_mismatch`
    VerificationDocumentNameMismatch,
    /// `verification_document_name_missing`
    VerificationDocumentNameMissing,
    /// `verification_document_nationality_mismatch`
    VerificationDocumentNationalityMismatch,
    /// `verification_document_not_readable`
    VerificationDocumentNotReadable,
    /// `verification_document_not_signed`
    VerificationDocumentNotSigned,
    /// `verification_document_not_uploaded`
    VerificationDocumentNotUploaded,
    /// `verification_document_photo_mismatch`
    VerificationDocumentPhotoMismatch,
    /// `verification_document_too_large`
    VerificationDocumentTooLarge,
    /// `verification_document_type_not_supported`
    VerificationDocumentTypeNotSupported,
    /// `verification_extraneous_directors`
    VerificationExtraneousDirectors,
    /// `verification_failed_address_match`
    VerificationFailedAddressMatch,
    /// `verification_failed_authorizer_authority`
    VerificationFailedAuthorizerAuthority,
    /// `verification_failed_business_iec_number`
    VerificationFailedBusinessIecNumber,
    /// `verification_failed_document_match`
    VerificationFailedDocumentMatch,
    /// `verification_failed_id_number_match`
    VerificationFailedIdNumberMatch,
    /// `verification_failed_keyed_identity`
    VerificationFailedKeyedIdentity,
    /// `verification_failed_keyed_match`
    VerificationFailedKeyedMatch,
    /// `verification_failed_name_match`
    VerificationFailedNameMatch,
    /// `verification_failed_other`
    VerificationFailedOther,
    /// `verification_failed_representative_authority`
    VerificationFailedRepresentativeAuthority,
    /// `verification_failed_residential_address`
    VerificationFailedResidentialAddress,
    /// `verification_failed_tax_id_match`
    VerificationFailedTaxIdMatch,
    /// `verification_failed_tax_id_not_issued`
    VerificationFailedTaxIdNotIssued,
    /// `verification_legal_entity_structure_mismatch`
    VerificationLegalEntityStructureMismatch,
    /// `verification_missing_directors`
    VerificationMissingDirectors,
    /// `verification_missing_executives`
    VerificationMissingExecutives,
    /// `verification_missing_owners`
    VerificationMissingOwners,
    /// `verification_rejected_ownership_exemption_reason`
    VerificationRejectedOwnershipExemptionReason,
    /// `verification_requires_additional_memorandum_of_associations`
    VerificationRequiresAdditionalMemorandumOfAssociations,
    /// `verification_requires_additional_proof_of_registration`
    VerificationRequiresAdditionalProofOfRegistration,
    /// `verification_supportability`
    VerificationSupportability,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `account_subcategories[]`.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_us_bank_account_linked_account_options_filters/properties/account_subcategories/items`.
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
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountType {
    /// `checking`
    Checking,
    /// `savings`
    Savings,
    /// `unknown`
    UnknownValue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    AccountHolderType;
    0 => Company "company";
    1 => Individual "individual";
}

rt::open_enum! {
    AccountReferenceType;
    0 => Account "account";
    1 => SelfValue "self";
}

rt::record! {
    AccountRequirementsError;
    0 => code "code" required;
    1 => reason "reason" required;
    2 => requirement "requirement" required;
}

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

rt::open_enum! {
    AccountSubcategory;
    0 => Checking "checking";
    1 => Savings "savings";
}

rt::open_enum! {
    AccountType;
    0 => Checking "checking";
    1 => Savings "savings";
    2 => UnknownValue "unknown";
}
