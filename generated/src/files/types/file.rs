// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::file_links::FileLink;
use crate::rt;

/// A document, picture or report at Stripe. You upload it for a [`purpose`](Self::purpose), such as evidence in a dispute or proof of identity, or Stripe makes it, such as the result of a report.
///
/// The `file` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/files/object)
///
/// Contract: `#/components/schemas/file`.
///
/// Feature: `files`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct File {
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// When the file stops being available. Null if it stays. In seconds since 1970.
    pub expires_at: Option<rt::Timestamp>,
    /// A name under which the file can be saved. May be null.
    pub filename: Option<String>,
    /// Names this object in other calls.
    pub id: rt::Id<File>,
    /// The links that make the file public. It may be only the first page, [`file_links.list`](crate::file_links::list()) lists all. May be null.
    pub links: Option<rt::List<FileLink>>,
    /// What the file is for.
    pub purpose: FilePurpose,
    /// How large the file is, in bytes.
    pub size: i64,
    /// A title for people to read. Null if there is none.
    pub title: Option<String>,
    /// What kind of file it is, by its ending: `pdf`. May be null.
    pub r#type: Option<String>,
    /// Where the file can be downloaded, with your secret key. May be null.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `purpose`.
///
/// Contract: `#/components/schemas/file/properties/purpose`.
///
/// Feature: `files`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FilePurpose {
    /// `account_requirement`: A document that the requirements of an account ask for.
    AccountRequirement,
    /// `additional_verification`: A document that supports the verification of a person or business.
    AdditionalVerification,
    /// `business_icon`: The square icon of a business, for its pages and emails.
    BusinessIcon,
    /// `business_logo`: The logo of a business, for its pages and emails.
    BusinessLogo,
    /// `customer_signature`: The customer's signature, as evidence in a dispute.
    CustomerSignature,
    /// `dispute_evidence`: Evidence against a dispute.
    DisputeEvidence,
    /// `document_provider_identity_document`: An identity document that a provider delivered.
    DocumentProviderIdentityDocument,
    /// `finance_report_run`: The result of a report run, made by Stripe.
    FinanceReportRun,
    /// `financial_account_statement`: A statement of a financial account, made by Stripe.
    FinancialAccountStatement,
    /// `identity_document`: A picture of an identity document, to verify a person.
    IdentityDocument,
    /// `identity_document_downloadable`: An identity document taken by Stripe Identity, that you may download.
    IdentityDocumentDownloadable,
    /// `issuing_regulatory_reporting`: A report for regulators of a card program.
    IssuingRegulatoryReporting,
    /// `pci_document`: Proof that card data is handled by the rules (PCI).
    PciDocument,
    /// `platform_terms_of_service`: The platform's terms, for the review of a card program.
    PlatformTermsOfService,
    /// `selfie`: A selfie taken by Stripe Identity.
    Selfie,
    /// `sigma_scheduled_query`: The result of a scheduled query, made by Stripe.
    SigmaScheduledQuery,
    /// `tax_document_user_upload`: A tax document, from you.
    TaxDocumentUserUpload,
    /// `terminal_android_apk`: An Android app for readers.
    TerminalAndroidApk,
    /// `terminal_reader_splashscreen`: The image that an idle reader shows.
    TerminalReaderSplashscreen,
    /// `terminal_wifi_certificate`: A certificate with which readers join a Wi-Fi network.
    TerminalWifiCertificate,
    /// `terminal_wifi_private_key`: The private key with which readers join a Wi-Fi network.
    TerminalWifiPrivateKey,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    File;
    const "object" = Str("file");
    0 => created "created" required;
    1 => expires_at = None "expires_at";
    2 => filename = None "filename";
    3 => id "id" required;
    4 => links = None "links";
    5 => purpose "purpose" required;
    6 => size = 0 "size" required;
    7 => title = None "title";
    8 => r#type = None "type";
    9 => url = None "url";
}

rt::expandable! {
    crate::ExpandPath;
    File;
    links "links" => rt::List<FileLink>;
}

rt::open_enum! {
    FilePurpose;
    0 => AccountRequirement "account_requirement";
    1 => AdditionalVerification "additional_verification";
    2 => BusinessIcon "business_icon";
    3 => BusinessLogo "business_logo";
    4 => CustomerSignature "customer_signature";
    5 => DisputeEvidence "dispute_evidence";
    6 => DocumentProviderIdentityDocument "document_provider_identity_document";
    7 => FinanceReportRun "finance_report_run";
    8 => FinancialAccountStatement "financial_account_statement";
    9 => IdentityDocument "identity_document";
    10 => IdentityDocumentDownloadable "identity_document_downloadable";
    11 => IssuingRegulatoryReporting "issuing_regulatory_reporting";
    12 => PciDocument "pci_document";
    13 => PlatformTermsOfService "platform_terms_of_service";
    14 => Selfie "selfie";
    15 => SigmaScheduledQuery "sigma_scheduled_query";
    16 => TaxDocumentUserUpload "tax_document_user_upload";
    17 => TerminalAndroidApk "terminal_android_apk";
    18 => TerminalReaderSplashscreen "terminal_reader_splashscreen";
    19 => TerminalWifiCertificate "terminal_wifi_certificate";
    20 => TerminalWifiPrivateKey "terminal_wifi_private_key";
}
