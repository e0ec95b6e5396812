//! Evidence uploaded, a link to it, a quote's PDF written to disk.

use std::path::Path;

use stripe_client::{Client, FileUpload, disputes, file_links, files, quotes};

pub(crate) async fn evidence(
    client: &Client,
    pdf: &Path,
) -> Result<(), Box<dyn std::error::Error>> {
    let upload = FileUpload::from_bytes("receipt.pdf", "%PDF-1.7");
    let file = files::create(upload, files::params::FilePurpose::DisputeEvidence)
        .send(client)
        .await?;
    let link = file_links::create(&file.id).send(client).await?;
    println!("{:?}", link.url);
    let evidence = disputes::params::Evidence::new()
        .receipt(&file.id)
        .customer_name("Jenny");
    disputes::update("dp_1")
        .evidence(evidence)
        .submit(true)
        .send(client)
        .await?;
    let quote = quotes::pdf("qt_1").send(client).await?;
    std::fs::write(pdf, &**quote)?;
    Ok(())
}
