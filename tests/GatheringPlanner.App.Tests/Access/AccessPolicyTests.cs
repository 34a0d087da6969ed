using System.Reflection;
using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;

namespace GatheringPlanner.App.Tests.Access;

/// <summary>The policy is what is written in tests/authorization-matrix.json, and nothing can be added without a row there.</summary>
public sealed class AccessPolicyTests
{
    private static readonly PlanId Plan = new(Guid.Parse("11111111-1111-1111-1111-111111111111"));

    [Fact]
    public void Every_operation_and_every_sort_of_part_has_a_row()
    {
        Assert.Equal(Enum.GetValues<Operation>().Order(), AccessMatrix.Written.Operations.Keys.Order());
        Assert.Equal(Enum.GetValues<HouseOperation>().Order(), AccessMatrix.Written.House.Keys.Order());
        Assert.Equal(PartKinds.All.Select(x => x.Name).Order(StringComparer.Ordinal), AccessMatrix.Written.Parts.Keys.Order(StringComparer.Ordinal));
    }

    /// <summary>A command is whatever takes the person who asks for it.</summary>
    [Fact]
    public void Every_command_has_a_row()
    {
        var commands = typeof(AccessPolicy).Assembly.GetTypes().Where(x => x is { IsPublic: true, IsClass: true } && !IsStatic(x))
            .SelectMany(x => x.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(IsCommand).Select(y => $"{x.Name}.{y.Name}"))
            .Where(x => !Told.Contains(x)).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(AccessMatrix.Written.Commands.Keys.Order(StringComparer.Ordinal), commands);
    }

    [Fact]
    public void The_policy_says_what_is_written_for_every_role_at_every_stage()
    {
        var cases = from operation in Enum.GetValues<Operation>()
                    from role in Enum.GetValues<GatheringRole>().Select(x => (GatheringRole?)x).Append(null)
                    from openness in Enum.GetValues<Openness>()
                    from archived in new[] { false, true }
                    select (operation, role, openness, archived, AccessPolicy.May(new Member(SamplePeople.Ruairi, Plan, role, openness) { IsArchived = archived }, operation));
        Assert.All(cases, x => Assert.Equal((x, AccessMatrix.Written.May(x.role, x.openness, x.operation, x.archived)), (x, x.Item5)));
        var house = from operation in Enum.GetValues<HouseOperation>()
                    from role in Enum.GetValues<PersonRole>()
                    select (operation, role, AccessPolicy.May(new Person(new("x"), "X", role), operation));
        Assert.All(house, x => Assert.Equal((x, AccessMatrix.Written.House[x.operation].Contains(x.role)), (x, x.Item3)));
    }

    [Fact]
    public void A_change_needs_what_is_written_for_every_sort_of_part_it_touches()
    {
        var plan = GatheringPlan.Of(Plan, new("Days", GatheringProfile.QualityTime) { DayCount = 1 }, []);
        var edits = AnyParts.Edits().Select(x => (Edit: x, After: x.Apply(plan))).Where(x => x.After is Applied)
            .Select(x => (x.Edit, Difference: PlanDifference.Between(plan, ((Applied)x.After).Plan))).Where(x => !x.Difference.IsEmpty).ToList();
        Assert.True(edits.Count >= 20, $"{edits.Count} edits");

        foreach (var (edit, difference) in edits)
        {
            var needed = AccessMatrix.Written.Parts[difference.Parts.Single().Sort.Name];
            foreach (var role in Enum.GetValues<GatheringRole>())
            {
                var member = new Member(new(new("x"), edit is PutPart<RuleSetting> put ? put.Part.By : "X", PersonRole.Organizer), Plan, role, Openness.Published);
                Assert.Equal((edit, role, AccessMatrix.Written.May(role, Openness.Published, needed)), (edit, role, AccessPolicy.May(member, edit, difference)));
            }
        }
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, false)]
    public void A_lead_changes_the_items_of_panels_and_no_others(bool was, bool becomes, bool may)
    {
        AgendaItem Item(bool voice) => new(new("talk"), voice ? "Voice" : "Talk", ItemKind.Session) { CustomerVoice = voice, Goal = becomes ? "New" : null };
        var before = GatheringPlan.Of(Plan, new("Days", GatheringProfile.QualityTime) { DayCount = 1 }, [Item(was) with { Goal = "Old" }]);
        var after = GatheringPlan.Of(Plan, before.Header, [Item(becomes)]);
        var lead = SampleMembers.Of(SamplePeople.Tomas, Plan);

        Assert.Equal(may, AccessPolicy.May(lead, new RevertDifference(PlanDifference.Between(before, after), ""), before));
        var both = before.With(new TopQuestion(new("q"), "Which?", new("ann")));
        Assert.Equal(may, AccessPolicy.May(lead, new RevertDifference(PlanDifference.Between(both, after), ""), both));
    }

    /// <summary>Tells of people and changes nothing: what they do is asked for by a command before.</summary>
    private static readonly string[] Told =
        ["PlanSession.Enter", "PlanSession.HistoryOf", "PlanSession.UndoRevisionOf", "AccessGate.OfAsync", "AccessGate.MayAsync", "AccessGate.WhereMayAsync", "AuditBook.MayAsync", "PartHeld.Of"];

    private static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    private static bool IsCommand(MethodInfo method) =>
        !method.IsSpecialName && method.Name is not ("Deconstruct" or "Equals") && method.GetParameters().Any(x => x.ParameterType == typeof(Person) || x.ParameterType.Name == "PlanCommand");
}
