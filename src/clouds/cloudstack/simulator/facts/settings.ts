// Names of global settings with their type and what they are at first: those that clients ask for and many beside them.

/** Group of settings > lines of `name=value`; a value of digits is a number, `true`and `false`are flags. */
const GROUPS: Readonly<Record<string, string>> = {
  Access: `account.allow.expose.host.hostname=false allow.public.user.templates=true allow.user.create.projects=true
    allow.user.expunge.recover.volume=true allow.user.force.stop.vm=true allow.user.view.all.domain.accounts=false
    api.allowed.source.cidr.list=0.0.0.0/0,::/0 api.key.access=true api.throttling.cachesize=50000
    api.throttling.enabled=false api.throttling.interval=1 api.throttling.max=25 dynamic.apichecker.enabled=true
    enable.additional.vm.configuration=false enable.account.settings.for.domain=false enable.domain.settings.for.child.domain=false
    enable.user.2fa=false mandate.user.2fa=false incorrect.login.attempts.allowed=5 integration.api.port=0
    saml2.enabled=false security.encryption.key= security.hash.key= security.singlesignon.key=
    session.timeout=30 use.system.public.ips=true use.system.guest.vlans=true user.password.reset.email.sender=
    user.password.reset.smtp.host= user.password.reset.ttl=30 oauth2.enabled=false ldap.basedn= ldap.email.attribute=mail
    ldap.firstname.attribute=givenname ldap.lastname.attribute=sn ldap.group.object=groupOfUniqueNames
    ldap.nested.groups.enable=true ldap.provider=openldap ldap.request.page.size=1000 ldap.search.group.principle=
    ldap.user.object=inetOrgPerson ldap.username.attribute=uid`,
  Compute: `allow.deploy.vm.if.deploy.on.given.host.fails=false capacity.check.period=300000
    capacity.skipcounting.hours=3600 cluster.cpu.allocated.capacity.disablethreshold=0.85
    cluster.cpu.allocated.capacity.notificationthreshold=0.75 cluster.memory.allocated.capacity.disablethreshold=0.85
    cluster.memory.allocated.capacity.notificationthreshold=0.75 cpu.overprovisioning.factor=1.0
    mem.overprovisioning.factor=1.0 deploy.vm.with.affinity.groups=false destroy.root.volume.on.vm.destruction=false
    drs.automatic.enable=false drs.automatic.interval=60 drs.algorithm=balanced drs.imbalance=0.4 drs.metric=memory
    enable.dynamic.scale.vm=false expunge.interval=86400 expunge.workers=1 force.ha=false
     ha.tag= host.capacityType.to.order.clusters=CPU host.maintenance.retries=10
    hypervisor.list=KVM,XenServer,VMware,Simulator implicit.host.tags= init=false kvm.ha.activity.check.interval=10
    kvm.snapshot.enabled=true max.number.managed.clustered.file.systems=200 migratewait=3600
     vm.allocation.algorithm=random vm.configdrive.primarypool.enabled=false
    vm.deployment.planner=FirstFitPlanner vm.destroy.forcestop=false vm.disk.stats.interval=0
    vm.disk.throttling.bytes_read_rate=0 vm.disk.throttling.bytes_write_rate=0 vm.disk.throttling.iops_read_rate=0
    vm.disk.throttling.iops_write_rate=0 vm.display.name=true vm.ha.enabled=true vm.ha.migration.max.retries=5
    vm.instancename.flag=false vm.job.check.interval=3000 vm.job.enabled=true vm.job.lock.timeout=1800
    vm.job.timeout=600000 vm.metadata.manufacturer=Apache vm.metadata.product= vm.min.memory.size=32
    vm.network.nic.max.secondary.ipaddresses=10 vm.network.throttling.rate=200 vm.op.cancel.interval=3600
    vm.op.cleanup.interval=86400 vm.op.cleanup.wait=3600 vm.op.lock.state.retry=5 vm.op.wait.interval=120
    vm.password.length=6 vm.stats.increment.metrics=false vm.stats.max.retention.time=720 vm.stats.user.vm.only=false
    vm.strictness.resource.tags= vm.strictness.host.tags= vm.tranisition.wait.interval=3600 vm.user.dispersion.weight=1
    vm.userdata.append.cloudinit=true vm.userdata.max.length=32768 vmsnapshot.create.wait=1800 vmsnapshot.expire.interval=-1
    vmsnapshot.max=10 wait=1800 start.retry=10 stop.retry.interval=600 migrate.vm.across.clusters=false
    cloud.kubernetes.service.enabled=true cloud.kubernetes.cluster.experimental.features.enabled=false
    cloud.kubernetes.cluster.max.size=10 cloud.kubernetes.cluster.network.offering=DefaultNetworkOfferingforKubernetesService
    cloud.kubernetes.cluster.scale.timeout=3600 cloud.kubernetes.cluster.start.timeout=3600
    cloud.kubernetes.cluster.upgrade.timeout=3600 sharedfsvm.min.cpu.count=2 sharedfsvm.min.ram.size=1024
    instance.lease.enabled=false`,
  Network: `agent.load.threshold=0.7 agent.lb.enabled=false cloud.dns.name= cloud.identifier= control.cidr=169.254.0.0/16
    control.gateway=169.254.0.1 default.zone= direct.agent.load.size=1000 direct.agent.pool.size=500
    direct.network.no.default.route=false external.network.stats.interval=300 
     guest.domain.suffix=cloud.internal guest.ip.network=10.1.1.1 guest.netmask=255.255.255.0
    guest.vlan.bits=12 host=172.16.0.10 indirect.agent.lb.algorithm=static indirect.agent.lb.check.interval=0
    internal.lb.max.backends=256 internallbvm.service.offering= linkLocalIp.nums=10 management.network.cidr=172.16.0.0/16
    max.account.dedicated.public.ips=20 network.disable.rpfilter=true network.dhcp.nondefaultnetwork.setgateway.guestos=Windows
    network.dns.basiczone.updates=all network.gc.interval=600 network.gc.wait=600 network.guest.cidr.limit=22
    network.ipv6.search.retry.max=10000 network.loadbalancer.basiczone.elb.enabled=false
    network.loadbalancer.basiczone.elb.gc.interval.minutes=30 network.loadbalancer.haproxy.idle.timeout=50000
    network.loadbalancer.haproxy.max.conn=4096 
    network.loadbalancer.haproxy.stats.port=8081 network.loadbalancer.haproxy.stats.uri=/admin?stats
    network.loadbalancer.haproxy.stats.visibility=global network.lock.timeout=600 
     network.securitygroups.defaultadding=true
    network.securitygroups.work.cleanup.interval=120 network.securitygroups.work.lock.timeout=300
    network.securitygroups.work.per.agent.queue.size=100 network.securitygroups.workers.pool.size=50
    network.throttling.rate=200   
    ovm.guest.network.device= remote.access.vpn.client.iprange=10.1.2.1-10.1.2.8
    remote.access.vpn.psk.length=24 remote.access.vpn.user.limit=8 router.aggregation.command.each.timeout=600
    router.alerts.check.interval=1800 router.check.interval=30 router.check.poolsize=10 
    router.extra.public.nics=2 router.health.checks.enabled=true router.health.checks.basic.interval=3
    router.health.checks.advanced.interval=10 router.reboot.when.outofband.migrated=true
    router.redundant.vrrp.interval=1 router.service.offering= router.stats.interval=300 router.template.kvm=SystemVM
    router.template.vmware=SystemVM router.template.xenserver=SystemVM router.template.simulator=SystemVM
    router.version.check=true routed.network.vpc.enabled=true s2s.vpn.customer.gateway.exclude.parameters=
    sdn.ovs.controller=false sdn.ovs.controller.default.label=cloud-public site.to.site.vpn.count=8
    system.vm.public.ip.reservation.mode.strictness=false vpc.cleanup.interval=3600
    vpc.max.networks=3 vpn.s2s.connection.auto.reset=true zone.vlan.capacity.notificationthreshold=0.75
    zone.directnetwork.publicip.capacity.notificationthreshold=0.75 zone.virtualnetwork.publicip.capacity.notificationthreshold=0.75
    pod.privateip.capacity.notificationthreshold=0.75 endpoint.url=http://localhost:8080/client/api`,
  Storage: `allow.diskoffering.change.during.scale.vm=false  
    backup.framework.enabled=false backup.framework.provider.plugin=dummy backup.framework.sync.interval=300 
    cluster.storage.allocated.capacity.notificationthreshold=0.75 cluster.storage.capacity.notificationthreshold=0.75
    copy.volume.wait=10800 copy.templates.from.other.secondary.storages=true create.private.template.from.snapshot.wait=10800
    create.private.template.from.volume.wait=10800 create.volume.from.snapshot.wait=10800 create.volume.wait=10800
    custom.diskoffering.size.max=1024 custom.diskoffering.size.min=1 enable.secure.storage.vm=false
    extract.url.cleanup.interval=7200 extract.url.expiration.interval=14400 extract.url.format= max.template.iso.size=50
    max.upload.volume.size=500 migrate.volume.wait=10800 object.storage.retention=0 pool.storage.allocated.capacity.disablethreshold=0.85
    pool.storage.allocated.resize.capacity.disablethreshold=0.90 pool.storage.capacity.disablethreshold=0.85
    primary.storage.download.wait=10800 secstorage.allowed.internal.sites=
    secstorage.capacity.standby=10 secstorage.cmd.execution.time.max=30 secstorage.encrypt.copy=false
    secstorage.max.migrate.sessions=2 secstorage.nfs.version= secstorage.service.offering= secstorage.session.max=50
    secstorage.ssl.cert.domain= secstorage.vm.mtu.size=1500 
    snapshot.backup.to.secondary=true snapshot.backup.wait=21600 snapshot.delta.max=16 snapshot.max.daily=8
    snapshot.max.hourly=8 snapshot.max.monthly=8 snapshot.max.weekly=8 
    storage.cache.replacement.enabled=true storage.cache.replacement.interval=86400 storage.cleanup.delay=86400
    storage.cleanup.enabled=true storage.cleanup.interval=86400 storage.max.volume.size=2000 storage.overprovisioning.factor=2.0
    storage.pool.max.waitseconds=3600 storage.pool.disk.wait=60 storage.stats.interval=60000 storage.template.cleanup.enabled=true
    template.preloader.pool.size=8 update.wait=600 upload.monitoring.interval=60 upload.operation.timeout=10
     volume.stats.interval=600000 vmware.create.full.clone=true vmsnapshot.delete.wait=1800`,
  Limits: `max.account.backup.storage=400 max.account.backups=20 max.account.buckets=20 max.account.cpus=40 max.account.gpus=20
    max.account.memory=40960 max.account.networks=20 max.account.object.storage=400 max.account.primary.storage=200
    max.account.projects=10 max.account.public.ips=20 max.account.secondary.storage=400 max.account.snapshots=20
    max.account.templates=20 max.account.user.vms=20 max.account.volumes=20 max.account.vpcs=20 max.domain.cpus=40
    max.domain.memory=40960 max.domain.networks=40 max.domain.primary.storage=400 max.domain.projects=50 max.domain.public.ips=40
    max.domain.secondary.storage=800 max.domain.snapshots=40 max.domain.templates=40 max.domain.user.vms=40 max.domain.volumes=40
    max.domain.vpcs=40 max.project.cpus=40 max.project.memory=40960 max.project.networks=20 max.project.primary.storage=200
    max.project.public.ips=20 max.project.secondary.storage=400 max.project.snapshots=20 max.project.templates=20
    max.project.user.vms=20 max.project.volumes=20 max.project.vpcs=20 project.email.sender= project.invite.required=false
    project.invite.timeout=86400 project.smtp.host= project.smtp.port=465 resource.limit.host.tags= resource.limit.storage.tags=
    resourcecount.check.interval=300`,
  'Management Server': `alert.email.addresses= alert.email.sender= alert.purge.delay=0 alert.purge.interval=86400
    alert.smtp.host= alert.smtp.port=465 alert.smtp.useAuth=false alert.wait=1800  
    check.pod.cidrs=true ca.framework.provider.plugin=root ca.framework.cert.validity.period=365
    ca.framework.background.task.delay=3600 cluster.message.timeout.seconds=300 consoleproxy.capacity.standby=10
    consoleproxy.capacityscan.interval=30000 consoleproxy.cmd.port=8001 consoleproxy.disable.rpfilter=true
    consoleproxy.launch.max=10 consoleproxy.loadscan.interval=10000 consoleproxy.management.state=Auto
    consoleproxy.restart=true consoleproxy.service.offering= consoleproxy.session.max=50 consoleproxy.session.timeout=300000
    consoleproxy.sslEnabled=false consoleproxy.url.domain= consoleproxy.url.port=80 display.human.readable.sizes=true
    encode.api.response=false event.purge.delay=15 event.purge.interval=86400 events.distribution.enabled=true
    execute.in.sequence.hypervisor.commands=false execute.in.sequence.network.element.commands=false ha.workers=5
    host.stats.interval=60000 job.cancel.threshold.minutes=60 mount.parent=/var/cloudstack/mnt ping.interval=60
    ping.timeout=2.5 port=8250 quota.enable.service=false quota.currency.symbol=$ quota.statement.period=1 quota.usage.smtp.host=
    quota.usage.smtp.port= scale.retry=2 stats.output.uri=
    system.vm.auto.reserve.capacity=true system.vm.default.hypervisor= system.vm.random.password=false 
    usage.aggregation.timezone=GMT usage.execution.timezone= usage.sanity.check.interval= usage.stats.job.aggregation.range=1440
    usage.stats.job.exec.time=00:15 usage.hidden.fields= webhook.delivery.timeout=10 webhook.deliveries.limit=10
    workers=10 `,
};

/** A setting before anybody changed it. */
export interface Setting {
  readonly name: string;
  readonly value: string;
  readonly group: string;
  readonly type: 'Boolean' | 'Number' | 'Decimal' | 'String';
}

/** Every setting of this list. */
export const settings: readonly Setting[] = Object.entries(GROUPS).flatMap(([group, text]) =>
  text
    .trim()
    .split(/\s+/)
    .map((pair): Setting => {
      const equals = pair.indexOf('=');
      const value = pair.slice(equals + 1);
      return { name: pair.slice(0, equals), value, group, type: typeOf(value) };
    }),
);

function typeOf(value: string): Setting['type'] {
  if (value === 'true' || value === 'false') return 'Boolean';
  if (/^-?\d+$/.test(value)) return 'Number';
  return /^\d+\.\d+$/.test(value) ? 'Decimal' : 'String';
}
