using GatheringPlanner.App.Access;
using GatheringPlanner.App.Review;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Collecting;
using GatheringPlanner.App.Discussion;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Readiness;
using GatheringPlanner.App.Sharing;
using GatheringPlanner.App.Speakers;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GatheringPlanner.Storage.Mapping;

/// <summary>
/// Which record lies in which table. No column has a length: the domain limits what people write, and a limit
/// that only one of the two databases keeps would be found in production.
/// </summary>
internal static class PlannerModel
{
    /// <summary>What a list column holds in rows from before it was there.</summary>
    public const string NoList = "'[]'";

    /// <summary>The column that holds the version that was proposed.</summary>
    public const string Content = nameof(Content);

    /// <summary>The column that says what a copy and its original were when it was made.</summary>
    public const string AtFirst = nameof(AtFirst);

    public static void Describe(ModelBuilder model)
    {
        model.Entity<PlanRow>(plan =>
        {
            plan.ToTable("Plans");
            plan.HasKey(row => row.Id);
            plan.Property(row => row.Id).ValueGeneratedNever();
            plan.Property(row => row.Revision).IsConcurrencyToken();
            plan.ComplexProperty(row => row.Header, DescribeHeader);
            plan.ComplexProperty(row => row.Scorecard, DescribeScorecard);
        });
        DescribePart<AgendaItem, ItemId>(model, "AgendaItems");
        model.Entity<AgendaItem>().Property(x => x.HostsListen).HasDefaultValue(false);
        model.Entity<AgendaItem>().Property(x => x.MixedGroups).HasDefaultValue(false);
        DescribePart<Track, TrackId>(model, "Tracks");
        DescribePart<Audience, AudienceId>(model, "Audiences");
        DescribePart<Room, RoomId>(model, "Rooms");
        DescribePart<Waiver, WaiverId>(model, "Waivers");
        model.Entity<Waiver>().Property(x => x.Accepted).HasDefaultValueSql(NoList);
        model.Entity<Waiver>().Property(x => x.Subjects).HasDefaultValueSql(NoList);
        model.Entity<ProfileRow>(profile =>
        {
            profile.ToTable("Profiles");
            profile.HasKey(row => row.Name);
            profile.Property(row => row.Name).ValueGeneratedNever();
        });
        DescribeLibrary(model);
        DescribeAround(model.Entity<PartRow>());
        DescribeJournal(model.Entity<JournalEntry>());
        DescribeComment(model.Entity<Comment>());
        DescribeWhatIf(model.Entity<WhatIf>());
        DescribeVoices(model);
        DescribeAcceptance(model.Entity<BriefingAcceptance>());
        DescribeMembers(model);
        DescribeReview(model);
        DescribeShareLink(model.Entity<ShareLink>());
        BesidePlans.Describe(model);
        DescribeAudit(model.Entity<AuditRecord>());
        DescribeHouse(model);
    }

    private static void DescribeHouse(ModelBuilder model)
    {
        model.Entity<HouseRow>(house =>
        {
            house.ToTable("House");
            house.HasKey(x => x.Id);
            house.Property(x => x.Id).ValueGeneratedNever();
        });
        model.Entity<EndedSessionRow>(session =>
        {
            session.ToTable("EndedSessions");
            session.HasKey(x => x.Id);
            session.Property(x => x.Id).ValueGeneratedNever();
        });
        model.Entity<ErasureRow>(erasure =>
        {
            erasure.ToTable("Erasures");
            erasure.HasKey(x => x.Number);
            erasure.Property(x => x.Number).ValueGeneratedNever();
        });
    }

    private static void DescribeLibrary(ModelBuilder model)
    {
        model.Entity<BlockRow>(block =>
        {
            block.ToTable("Blocks");
            block.HasKey(row => row.Id);
            block.Property(row => row.Id).ValueGeneratedNever();
        });
        model.Entity<TemplateRow>(template =>
        {
            template.ToTable("Templates");
            template.HasKey(row => row.Id);
            template.Property(row => row.Id).ValueGeneratedNever();
        });
        model.Entity<KnownSpeaker>(speaker =>
        {
            speaker.ToTable("Speakers");
            speaker.HasKey(x => x.Id);
            speaker.Property(x => x.Id).ValueGeneratedNever();
        });
    }

    private static void DescribeHeader(ComplexPropertyBuilder<PlanHeader> header)
    {
        header.Property(x => x.Title).HasColumnName(nameof(PlanHeader.Title));
        header.Property(x => x.Profile).HasColumnName(nameof(PlanHeader.Profile));
        header.Property(x => x.Purpose).HasColumnName(nameof(PlanHeader.Purpose));
        header.Property(x => x.TimeZone).HasColumnName(nameof(PlanHeader.TimeZone));
        header.Property(x => x.StartDate).HasColumnName(nameof(PlanHeader.StartDate));
        header.Property(x => x.DayCount).HasColumnName(nameof(PlanHeader.DayCount));
        header.Property(x => x.Place).HasColumnName(nameof(PlanHeader.Place));
        header.Property(x => x.RemoteZones).HasColumnName(nameof(PlanHeader.RemoteZones));
        header.Property(x => x.Declared).HasColumnName(nameof(PlanHeader.Declared)).HasDefaultValueSql(NoList);
        header.Property(x => x.Industry).HasColumnName(nameof(PlanHeader.Industry));
        header.Property(x => x.Function).HasColumnName(nameof(PlanHeader.Function));
        header.Property(x => x.Region).HasColumnName(nameof(PlanHeader.Region));
        header.Property(x => x.HourCost).HasColumnName(nameof(PlanHeader.HourCost));
    }

    private static void DescribeScorecard(ComplexPropertyBuilder<Scorecard> scorecard)
    {
        scorecard.Property(x => x.Blockers).HasColumnName(nameof(Scorecard.Blockers));
        scorecard.Property(x => x.Warnings).HasColumnName(nameof(Scorecard.Warnings));
        scorecard.Property(x => x.Advice).HasColumnName(nameof(Scorecard.Advice));
        scorecard.Property(x => x.Accepted).HasColumnName(nameof(Scorecard.Accepted));
        scorecard.Property(x => x.Items).HasColumnName(nameof(Scorecard.Items));
    }

    private static void DescribePart<T, TId>(ModelBuilder model, string table)
        where T : class, IKeyed<TId>
    {
        var part = model.Entity<T>();
        part.ToTable(table);
        BelongsToPlan(part);
        part.HasKey(PlannerDb.PlanId, nameof(IKeyed<TId>.Id));
        part.Property(nameof(IKeyed<TId>.Id)).ValueGeneratedNever();
    }

    private static void DescribeAround(EntityTypeBuilder<PartRow> part)
    {
        part.ToTable("Parts");
        BelongsToPlan(part);
        part.HasKey(PlannerDb.PlanId, nameof(PartRow.Kind), nameof(PartRow.Id));
        part.Property(x => x.Kind).ValueGeneratedNever();
        part.Property(x => x.Id).ValueGeneratedNever();
    }

    private static void DescribeJournal(EntityTypeBuilder<JournalEntry> entry)
    {
        entry.ToTable("Journal");
        BelongsToPlan(entry);
        entry.HasKey(PlannerDb.PlanId, nameof(JournalEntry.Revision));
        entry.Property(x => x.Revision).ValueGeneratedNever();
        entry.HasIndex(PlannerDb.PlanId, nameof(JournalEntry.CommandId)).IsUnique();
    }

    private static void DescribeComment(EntityTypeBuilder<Comment> comment)
    {
        comment.ToTable("Comments");
        BelongsToPlan(comment);
        comment.HasKey(PlannerDb.PlanId, nameof(Comment.Id));
        comment.Property(x => x.Id).ValueGeneratedNever();
    }

    private static void DescribeWhatIf(EntityTypeBuilder<WhatIf> whatIf)
    {
        whatIf.ToTable("WhatIfs");
        whatIf.HasKey(x => x.Copy);
        whatIf.Property(x => x.Copy).HasColumnName("CopyId").ValueGeneratedNever();
        whatIf.Property(x => x.Original).HasColumnName("OriginalId");
        whatIf.Property<string>(AtFirst).IsRequired();
        whatIf.HasOne<PlanRow>().WithOne().HasForeignKey<WhatIf>(x => x.Copy).OnDelete(DeleteBehavior.Cascade);
        whatIf.HasOne<PlanRow>().WithMany().HasForeignKey(x => x.Original).OnDelete(DeleteBehavior.Cascade);
    }

    private static void DescribeVoices(ModelBuilder model)
    {
        var reference = model.Entity<CustomerReference>();
        reference.ToTable("CustomerReferences");
        BelongsToPlan(reference);
        reference.HasKey(PlannerDb.PlanId, nameof(CustomerReference.Alias));
        reference.Property(x => x.Alias).ValueGeneratedNever();
        var link = model.Entity<CollectingLink>();
        link.ToTable("CollectingLinks");
        link.Property<PlanId>(PlannerDb.PlanId).ValueGeneratedNever();
        link.HasKey(PlannerDb.PlanId);
        link.HasOne<PlanRow>().WithOne().HasForeignKey<CollectingLink>(PlannerDb.PlanId).OnDelete(DeleteBehavior.Cascade);
        link.HasIndex(x => x.TokenHash).IsUnique();
        var given = model.Entity<GivenInsight>();
        given.ToTable("GivenInsights");
        BelongsToPlan(given);
        given.HasKey(PlannerDb.PlanId, nameof(GivenInsight.Id));
        given.Property(x => x.Id).ValueGeneratedNever();
    }

    private static void DescribeAcceptance(EntityTypeBuilder<BriefingAcceptance> acceptance)
    {
        acceptance.ToTable("BriefingAcceptances");
        BelongsToPlan(acceptance);
        acceptance.HasKey(PlannerDb.PlanId, nameof(BriefingAcceptance.Who), nameof(BriefingAcceptance.Words));
        acceptance.Property(x => x.Who).ValueGeneratedNever();
        acceptance.Property(x => x.Words).ValueGeneratedNever();
    }

    private static void DescribeMembers(ModelBuilder model)
    {
        var member = model.Entity<GatheringMember>();
        member.ToTable("Members");
        BelongsToPlan(member);
        member.HasKey(PlannerDb.PlanId, nameof(GatheringMember.Person));
        member.Property(x => x.Person).ValueGeneratedNever();
        member.HasIndex(x => x.Person);
        var standing = model.Entity<StandingMemberRow>();
        standing.ToTable("StandingMembers");
        standing.HasKey(x => x.Person);
        standing.Property(x => x.Person).ValueGeneratedNever();
    }

    private static void DescribeReview(ModelBuilder model)
    {
        var step = model.Entity<StepTaken>();
        step.ToTable("ReviewSteps");
        BelongsToPlan(step);
        step.HasKey(PlannerDb.PlanId, nameof(StepTaken.Number));
        step.Property(x => x.Number).ValueGeneratedNever();
        step.Property<string?>(Content);
        step.HasIndex(PlannerDb.PlanId, nameof(StepTaken.CommandId)).IsUnique();
        var look = model.Entity<ReviewLookRow>();
        look.ToTable("ReviewLooks");
        BelongsToPlan(look);
        look.HasKey(PlannerDb.PlanId, nameof(ReviewLookRow.Person));
        look.Property(x => x.Person).ValueGeneratedNever();
    }

    private static void DescribeShareLink(EntityTypeBuilder<ShareLink> link)
    {
        link.ToTable("ShareLinks");
        BelongsToPlan(link);
        link.HasKey(PlannerDb.PlanId, nameof(ShareLink.Id));
        link.Property(x => x.Id).ValueGeneratedNever();
        link.HasIndex(x => x.TokenHash).IsUnique();
        link.HasIndex(x => x.Id).IsUnique();
    }

    /// <summary>No key leads to the plans: the records outlive them.</summary>
    private static void DescribeAudit(EntityTypeBuilder<AuditRecord> record)
    {
        record.ToTable("AuditRecords");
        record.HasKey(x => x.Number);
        record.Property(x => x.Number).ValueGeneratedNever();
        record.ComplexProperty(x => x.Note, note =>
        {
            note.Property(x => x.At).HasColumnName(nameof(AuditNote.At));
            note.Property(x => x.Who).HasColumnName(nameof(AuditNote.Who));
            note.Property(x => x.Plan).HasColumnName(PlannerDb.PlanId);
            note.Property(x => x.Action).HasColumnName(nameof(AuditNote.Action));
            note.Property(x => x.Sentence).HasColumnName(nameof(AuditNote.Sentence));
            note.Property(x => x.Subject).HasColumnName(nameof(AuditNote.Subject));
            note.Property(x => x.Outcome).HasColumnName(nameof(AuditNote.Outcome));
            note.Property(x => x.Revision).HasColumnName(nameof(AuditNote.Revision));
        });
    }

    /// <summary>It goes with its plan.</summary>
    internal static void BelongsToPlan<T>(EntityTypeBuilder<T> part)
        where T : class
    {
        part.Property<PlanId>(PlannerDb.PlanId).ValueGeneratedNever();
        part.HasOne<PlanRow>().WithMany().HasForeignKey(PlannerDb.PlanId).OnDelete(DeleteBehavior.Cascade);
    }
}
