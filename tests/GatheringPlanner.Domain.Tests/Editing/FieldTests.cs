using System.Reflection;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;

namespace GatheringPlanner.Domain.Tests.Editing;

/// <summary>Undo works field by field, so a new property has to be a field too.</summary>
public sealed class FieldTests
{
    [Fact]
    public void Every_property_of_an_item_is_taken_over_by_undo()
    {
        var before = new AgendaItem(new("i"), "before", ItemKind.Talk);
        foreach (var property in Settable<AgendaItem>())
        {
            var after = before with { };
            property.SetValue(after, Another(property.PropertyType));
            var (merged, _) = Merge(before, after);
            Assert.True(after.Equals(merged), $"{property.Name} is not among the fields of an item");
        }
    }

    [Fact]
    public void Every_property_of_the_header_is_taken_over_by_undo()
    {
        foreach (var property in Settable<PlanHeader>())
        {
            var after = Plans.Header with { };
            property.SetValue(after, Another(property.PropertyType));
            var before = Plans.Day(Plans.Item("i", "09:00", 30));
            var plan = before.Next(header: Plans.Header);
            var changed = plan.Next(header: after with { DayCount = Math.Max(1, after.DayCount) });
            Assert.True(PlanDifference.Between(plan, changed).ApplyTo(plan) is Applied(var applied) && applied.Equals(changed), $"{property.Name} is not among the fields of the header");
        }
    }

    private static (AgendaItem? Merged, string? Conflict) Merge(AgendaItem before, AgendaItem after)
    {
        var difference = new PartDifference<ItemId, AgendaItem>(PlanKinds.Items, [], [new(before, after)], []);
        var plan = new PlanDifference(null, [difference]);
        var start = GatheringPlan.Of(new(Guid.Empty), Plans.Header, [before], [new(new("z"), "z")], [new(new("z"), "z")], [new(new("z"), "z")]);
        return plan.ApplyTo(start) is Applied applied ? (applied.Plan.Items.Find(before.Id), null) : (null, "refused");
    }

    [Fact]
    public void Every_property_of_every_part_around_the_agenda_is_one_of_its_fields() =>
        Assert.Empty(PartKinds.VisitAround(new Missing()).SelectMany(x => x));

    [Fact]
    public void Two_people_on_different_fields_of_a_part_both_keep_their_work()
    {
        var seen = new Speaker(new("s"), "Ada") { Industry = "Rail" };
        var plan = Plans.Day(Plans.Item("i", "09:00", 30)).With(seen);
        var first = Assert.IsType<Applied>(new PutPart<Speaker>(seen with { Region = " Asia " }, seen).Apply(plan)).Plan;
        var second = new PutPart<Speaker>(seen with { Industry = "Health" }, seen).Apply(first);
        Assert.Equal(new Applied(plan.With(seen with { Region = "Asia", Industry = "Health" })), second);
        Assert.Equal(
            new Refused("Somebody has changed the region of Ada in the meantime.", Overtaken: true),
            new PutPart<Speaker>(seen with { Region = "Europe" }, seen).Apply(first));
    }

    [Fact]
    public void A_part_that_is_gone_is_neither_changed_nor_removed_again()
    {
        var ada = new Speaker(new("s"), "Ada");
        var plan = Plans.Day(Plans.Item("i", "09:00", 30));
        Assert.Equal(new Refused("This speaker is gone. Somebody removed it."), new PutPart<Speaker>(ada, ada).Apply(plan));
        Assert.Equal(new Refused("This speaker is gone already."), new RemovePart<Speaker>(ada.Id).Apply(plan));
        Assert.Equal(new Refused("What is this speaker called? It needs a name."), new PutPart<Speaker>(ada with { Name = " \n " }).Apply(plan));
    }

    /// <summary>The properties of a sort that are lost when one version's fields are taken over into another.</summary>
    private sealed class Missing : IPartSortVisitor<IEnumerable<string>>
    {
        public IEnumerable<string> Visit<T>()
            where T : class, IPart<T>
        {
            var (one, other) = (AnyParts.Of<T>(1), AnyParts.Of<T>(2));
            foreach (var property in AnyParts.Settable(typeof(T)))
            {
                var changed = AnyParts.Of<T>(1);
                property.SetValue(changed, property.GetValue(other));
                if (T.Kind.Fields.All(x => Equals(x.Get(one), x.Get(changed)))) yield return $"{typeof(T).Name}.{property.Name}";
                if (!T.Kind.Fields.Aggregate(one, (x, field) => field.TakeFrom(x, changed)).Equals(changed)) yield return $"{typeof(T).Name}.{property.Name} is not taken over";
            }
        }
    }

    private static IEnumerable<PropertyInfo> Settable<T>() => typeof(T).GetProperties().Where(x => x.CanWrite && x.Name != "Id");

    private static object Another(Type type)
    {
        var inner = Nullable.GetUnderlyingType(type) ?? type;
        if (inner == typeof(string)) return "Asia/Tokyo";
        if (inner == typeof(bool)) return true;
        if (inner == typeof(int)) return type == typeof(int) ? 3 : 0;
        if (inner == typeof(PlanTime)) return PlanTime.At(17);
        if (inner == typeof(DateOnly)) return new DateOnly(2030, 1, 1);
        if (inner == typeof(TrackId)) return new TrackId("z");
        if (inner == typeof(AudienceId)) return new AudienceId("z");
        if (inner == typeof(RoomId)) return new RoomId("z");
        if (inner == typeof(EquatableList<string>)) return EquatableList.Create(["Asia/Tokyo"]);
        if (inner == typeof(EquatableList<Declaration>)) return EquatableList.Create([Declaration.NoTravel]);
        return inner.IsEnum ? Enum.GetValues(inner).GetValue(inner == typeof(ItemKind) ? 0 : 1)! : throw new InvalidOperationException($"say what another {inner} is");
    }
}
