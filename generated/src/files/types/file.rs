// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::file_links::FileLink;
use crate::rt;

/// The `file` object.
///
/// Contract: `#/components/schemas/file`.
#[derive(Default)]
#[non_exhaustive]
pub struct File {
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Expires at, in seconds since 1970. May be null.
    pub expires_at: Option<rt::Timestamp>,
    /// Filename. At most 5000 characters. May be null.
    pub filename: Option<String>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<File>,
    /// Links. One page of a list. May be null.
    pub links: Option<rt::List<FileLink>>,
    /// Purpose.
    pub purpose: FilePurpose,
    /// Size.
    pub size: i64,
    /// Title. At most 5000 characters. May be null.
    pub title: Option<String>,
    /// Type. At most 5000 characters. May be null.
    pub r#type: Option<String>,
    /// Url. At most 5000 characters. May be null.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `purpose`.
///
/// Contract: `#/components/schemas/file/properties/purpose`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FilePurpose {
    /// `account_requirement`
    AccountRequirement,
    /// `additional_verification`
    AdditionalVerification,
    /// `business_icon`
    BusinessIcon,
    /// `business_logo`
    BusinessLogo,
    /// `customer_signature`
    CustomerSignature,
    /// `dispute_evidence`
    DisputeEvidence,
    /// `document_provider_identity_document`
    DocumentProviderIdentityDocument,
    /// `finance_report_run`
    FinanceReportRun,
    /// `financial_account_statement`
    FinancialAccountStatement,
    /// `identity_document`
    IdentityDocument,
    /// `identity_document_downloadable`
    IdentityDocumentDownloadable,
    /// `issuing_regulatory_reporting`
    IssuingRegulatoryReporting,
    /// `pci_document`
    PciDocument,
    /// `platform_terms_of_service`
    PlatformTermsOfService,
    /// `selfie`
    Selfie,
    /// `sigma_scheduled_query`
    SigmaScheduledQuery,
    /// `tax_document_user_upload`
    TaxDocumentUserUpload,
    /// `terminal_android_apk`
    TerminalAndroidApk,
    /// `terminal_reader_splashscreen`
    TerminalReaderSplashscreen,
    /// `terminal_wifi_certificate`
    TerminalWifiCertificate,
    /// `terminal_wifi_private_key`
    TerminalWifiPrivateKey,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    File;
    const "object" = Str("file");
    0 => created "created" required;
    1 => expires_at "expires_at";
    2 => filename "filename";
    3 => id "id" required;
    4 => links "links";
    5 => purpose "purpose" required;
    6 => size "size" required;
    7 => title "title";
    8 => r#type "type";
    9 => url "url";
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
