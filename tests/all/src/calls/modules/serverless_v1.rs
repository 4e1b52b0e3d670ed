//! The calls of `serverless::v1`, which `write` prints.

use twilio_resources::serverless::v1::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<Asset>("serverless::v1 Asset create", Kind::Create, |client, at| run(Asset::create(client, at, CreateAsset::new("x")))),
    typed::<Asset>("serverless::v1 Asset fetch", Kind::Fetch, |client, at| run(Asset::fetch(client, at))),
    typed::<Asset>("serverless::v1 Asset list", Kind::List, |client, at| run(Asset::list(client, at))),
    typed::<Asset>("serverless::v1 Asset update", Kind::Update, |client, at| run(Asset::update(client, at, UpdateAsset::new("x")))),
    typed::<Asset>("serverless::v1 Asset delete", Kind::Delete, |client, at| run(Asset::delete(client, at))),
    typed::<AssetVersion>("serverless::v1 AssetVersion fetch", Kind::Fetch, |client, at| run(AssetVersion::fetch(client, at))),
    typed::<AssetVersion>("serverless::v1 AssetVersion list", Kind::List, |client, at| run(AssetVersion::list(client, at))),
    typed::<Build>("serverless::v1 Build create", Kind::Create, |client, at| run(Build::create(client, at, CreateBuild::new()))),
    typed::<Build>("serverless::v1 Build fetch", Kind::Fetch, |client, at| run(Build::fetch(client, at))),
    typed::<Build>("serverless::v1 Build list", Kind::List, |client, at| run(Build::list(client, at))),
    typed::<Build>("serverless::v1 Build delete", Kind::Delete, |client, at| run(Build::delete(client, at))),
    typed::<BuildStatus>("serverless::v1 BuildStatus fetch", Kind::Fetch, |client, at| run(BuildStatus::fetch(client, at))),
    typed::<Deployment>("serverless::v1 Deployment create", Kind::Create, |client, at| run(Deployment::create(client, at, CreateDeployment::new()))),
    typed::<Deployment>("serverless::v1 Deployment fetch", Kind::Fetch, |client, at| run(Deployment::fetch(client, at))),
    typed::<Deployment>("serverless::v1 Deployment list", Kind::List, |client, at| run(Deployment::list(client, at))),
    typed::<Environment>("serverless::v1 Environment create", Kind::Create, |client, at| run(Environment::create(client, at, CreateEnvironment::new("x")))),
    typed::<Environment>("serverless::v1 Environment fetch", Kind::Fetch, |client, at| run(Environment::fetch(client, at))),
    typed::<Environment>("serverless::v1 Environment list", Kind::List, |client, at| run(Environment::list(client, at))),
    typed::<Environment>("serverless::v1 Environment delete", Kind::Delete, |client, at| run(Environment::delete(client, at))),
    typed::<Function>("serverless::v1 Function create", Kind::Create, |client, at| run(Function::create(client, at, CreateFunction::new("x")))),
    typed::<Function>("serverless::v1 Function fetch", Kind::Fetch, |client, at| run(Function::fetch(client, at))),
    typed::<Function>("serverless::v1 Function list", Kind::List, |client, at| run(Function::list(client, at))),
    typed::<Function>("serverless::v1 Function update", Kind::Update, |client, at| run(Function::update(client, at, UpdateFunction::new("x")))),
    typed::<Function>("serverless::v1 Function delete", Kind::Delete, |client, at| run(Function::delete(client, at))),
    typed::<FunctionVersion>("serverless::v1 FunctionVersion fetch", Kind::Fetch, |client, at| run(FunctionVersion::fetch(client, at))),
    typed::<FunctionVersion>("serverless::v1 FunctionVersion list", Kind::List, |client, at| run(FunctionVersion::list(client, at))),
    typed::<FunctionVersionContent>("serverless::v1 FunctionVersionContent fetch", Kind::Fetch, |client, at| run(FunctionVersionContent::fetch(client, at))),
    typed::<Log>("serverless::v1 Log fetch", Kind::Fetch, |client, at| run(Log::fetch(client, at))),
    typed::<Log>("serverless::v1 Log list", Kind::List, |client, at| run(Log::list(client, at))),
    typed::<Service>("serverless::v1 Service create", Kind::Create, |client, _| run(Service::create(client, CreateService::new("x", "x")))),
    typed::<Service>("serverless::v1 Service fetch", Kind::Fetch, |client, at| run(Service::fetch(client, at))),
    typed::<Service>("serverless::v1 Service list", Kind::List, |client, _| run(Service::list(client))),
    typed::<Service>("serverless::v1 Service update", Kind::Update, |client, at| run(Service::update(client, at, UpdateService::new()))),
    typed::<Service>("serverless::v1 Service delete", Kind::Delete, |client, at| run(Service::delete(client, at))),
    typed::<Variable>("serverless::v1 Variable create", Kind::Create, |client, at| run(Variable::create(client, at, CreateVariable::new("x", "x")))),
    typed::<Variable>("serverless::v1 Variable fetch", Kind::Fetch, |client, at| run(Variable::fetch(client, at))),
    typed::<Variable>("serverless::v1 Variable list", Kind::List, |client, at| run(Variable::list(client, at))),
    typed::<Variable>("serverless::v1 Variable update", Kind::Update, |client, at| run(Variable::update(client, at, UpdateVariable::new()))),
    typed::<Variable>("serverless::v1 Variable delete", Kind::Delete, |client, at| run(Variable::delete(client, at))),
];
