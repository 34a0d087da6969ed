using GatheringPlanner.App.Access;
using GatheringPlanner.App.Notices;
using GatheringPlanner.App.Outbox;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Mapping;

/// <summary>What is kept about gatherings as wholes, and what people were told of them.</summary>
internal static class BesidePlans
{
    public static void Describe(ModelBuilder model)
    {
        DescribeOversight(model);
        DescribeMessages(model);
    }

    private static void DescribeOversight(ModelBuilder model)
    {
        var archived = model.Entity<ArchiveRow>();
        archived.ToTable("Archive");
        archived.HasKey(x => x.Plan);
        archived.Property(x => x.Plan).HasColumnName(PlannerDb.PlanId).ValueGeneratedNever();
        archived.HasOne<PlanRow>().WithOne().HasForeignKey<ArchiveRow>(x => x.Plan).OnDelete(DeleteBehavior.Cascade);
        var broken = model.Entity<BrokenGlass>();
        broken.ToTable("BrokenGlass");
        PlannerModel.BelongsToPlan(broken);
        broken.HasKey(PlannerDb.PlanId, nameof(BrokenGlass.Id));
        broken.Property(x => x.Id).ValueGeneratedNever();
    }

    private static void DescribeMessages(ModelBuilder model)
    {
        var notice = model.Entity<Notice>();
        notice.ToTable("Notices");
        notice.Property(x => x.PlanId).ValueGeneratedNever();
        notice.HasOne<PlanRow>().WithMany().HasForeignKey(x => x.PlanId).OnDelete(DeleteBehavior.Cascade);
        notice.HasKey(x => new { x.For, x.Cause });
        notice.Property(x => x.For).ValueGeneratedNever();
        notice.Property(x => x.Cause).ValueGeneratedNever();
        var dispatch = model.Entity<Dispatch>();
        dispatch.ToTable("Dispatches");
        PlannerModel.BelongsToPlan(dispatch);
        dispatch.HasKey(PlannerDb.PlanId, nameof(App.Outbox.Dispatch.Number));
        dispatch.Property(x => x.Number).ValueGeneratedNever();
        var mail = model.Entity<Mail>();
        mail.ToTable("Mails");
        PlannerModel.BelongsToPlan(mail);
        mail.HasKey(PlannerDb.PlanId, nameof(Mail.Dispatch), nameof(Mail.Row));
        mail.Property(x => x.Dispatch).ValueGeneratedNever();
        mail.Property(x => x.Row).ValueGeneratedNever();
    }
}
