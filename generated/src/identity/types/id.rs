// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `id_number_type`.
///
/// Contract: `#/components/schemas/gelato_id_number_report/properties/id_number_type`.
///
/// Feature: `identity`.
#[derive(Clone)]
#[non_exhaustive]
pub enum IdNumberType {
    /// `br_cpf`: CPF, the tax number of Brazil.
    BrCpf,
    /// `sg_nric`: NRIC, the identity number of Singapore.
    SgNric,
    /// `us_ssn`: Social security number of the US.
    UsSsn,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    IdNumberType;
    0 => BrCpf "br_cpf";
    1 => SgNric "sg_nric";
    2 => UsSsn "us_ssn";
}
